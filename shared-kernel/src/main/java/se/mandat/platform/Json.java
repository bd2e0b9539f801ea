package se.mandat.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Later;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Scalar;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How Mandat writes and reads JSON: values of one word as that word, nothing unknown, nothing missing passed by. */
public final class Json {
    private Json() {}

    /** Sets a mapper up. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(scalars())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** A mapper set up like that. */
    public static JsonMapper mapper() {
        return configure(JsonMapper.builder()).build();
    }

    private static SimpleModule scalars() {
        SimpleModule module = new Words();
        module.addSerializer(Scalar.class, new ScalarWriter());
        module.setDeserializers(new ScalarReaders());
        return module;
    }

    private static final class Words extends SimpleModule {
        private static final long serialVersionUID = 1L;

        Words() {
            super("scalars");
        }

        @Override
        public void setupModule(SetupContext setup) {
            super.setupModule(setup);
            var _ = setup.insertAnnotationIntrospector(new LaterComponents());
        }
    }

    /** Leaves out what a {@link Later} component does not say. */
    private static final class LaterComponents extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated component) {
            return component.hasAnnotation(Later.class)
                    ? JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)
                    : JsonInclude.Value.empty();
        }
    }

    private static final class ScalarWriter extends StdSerializer<Scalar> {
        ScalarWriter() {
            super(Scalar.class);
        }

        @Override
        public void serialize(Scalar scalar, JsonGenerator json, SerializationContext context) {
            json.writeString(scalar.value());
        }
    }

    private static final class ScalarReaders extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Scalar.class.isAssignableFrom(type.getRawClass()) ? new ScalarReader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Scalar.class.isAssignableFrom(type);
        }
    }

    private static final class ScalarReader extends ValueDeserializer<Scalar> {
        private final MethodHandle constructor;

        ScalarReader(Class<?> type) {
            try {
                constructor = MethodHandles.publicLookup()
                        .findConstructor(type, MethodType.methodType(void.class, String.class));
            } catch (ReflectiveOperationException notOneWord) {
                throw new IllegalArgumentException(type + " is no record of one word", notOneWord);
            }
        }

        @Override
        public Scalar deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (Scalar) context.handleUnexpectedToken(constructor.type().returnType(), json);
            }
            return make(json.getString());
        }

        private Scalar make(String word) {
            try {
                return (Scalar) constructor.invoke(word);
            } catch (Rejected refusal) {
                throw refusal;
            } catch (Throwable broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
