package se.mandat.deploy;

import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import se.mandat.command.CommandSide;
import se.mandat.query.QuerySide;

/** A role is a list of the sides it runs. */
class Sides implements ImportSelector, EnvironmentAware {
    private enum Role {
        ALL,
        COMMAND,
        QUERY
    }

    private Role role = Role.ALL;

    @Override
    public void setEnvironment(Environment environment) {
        role = environment.getProperty("mandat.role", Role.class, Role.ALL);
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        String command = CommandSide.class.getName();
        String query = QuerySide.class.getName();
        return switch (role) {
            case ALL -> new String[] {command, query};
            case COMMAND -> new String[] {command};
            case QUERY -> new String[] {query};
        };
    }
}
