package se.mandat.platform;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import se.mandat.kernel.Event;

/** Axon's Jackson serialiser, writing events under their stored names instead of their class names. */
public final class LedgerSerializer extends Jackson3Serializer {
    public LedgerSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(Json::configure));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return Event.class.isAssignableFrom(type)
                ? new SimpleSerializedType(EventNames.of(type), EventNames.VERSION)
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().contains(".") ? super.classForType(type) : EventNames.classOf(type.getName());
    }
}
