package se.mandat.platform;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;

/** Lets a handler take the circumstances of a message as a parameter of type {@link Act}. */
public final class ActParameter implements ParameterResolverFactory {
    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Act.class ? new Reader() : null;
    }

    private static final class Reader implements ParameterResolver<Act> {
        @Override
        public Act resolveParameterValue(Message<?> message) {
            return ActMetadata.act(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey("command");
        }
    }
}
