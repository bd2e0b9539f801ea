package se.mandat.command.api;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import se.mandat.kernel.Scalar;

/** What the OpenAPI description cannot read from the resources: values of one word, and what every command has in common. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    ApiDescription() {
        var _ = SpringDocUtils.getConfig().addRequestWrapperToIgnore(Sender.class);
    }

    @Bean
    ModelConverter scalarsAndRecords() {
        return (type, context, rest) -> {
            Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
            if (Scalar.class.isAssignableFrom(raw)) {
                return new StringSchema();
            }
            Schema<?> schema = rest.hasNext() ? rest.next().resolve(type, context, rest) : null;
            if (schema != null && raw.isRecord()) {
                String name = schema.get$ref() == null ? "" : schema.get$ref().replaceFirst(".*/", "");
                Schema<?> model = context.getDefinedModels().getOrDefault(name, schema);
                model.setRequired(required(raw));
            }
            return schema;
        };
    }

    @Bean
    OperationCustomizer whatCommandsShare() {
        return (operation, method) -> {
            boolean sends = Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Sender.class);
            String resource = method.getBeanType().getSimpleName().replace("Resource", "");
            return sends
                    ? command(operation)
                            .operationId(resource + "-" + method.getMethod().getName())
                    : operation;
        };
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> ModelConverters.getInstance(api.getSpecVersion() == SpecVersion.V31)
                .readAll(Problem.class)
                .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
    }

    /** What a record does not mark nullable must be there. */
    private static List<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Operation command(Operation operation) {
        ApiResponse changed = operation.getResponses().remove("200");
        if (changed != null) {
            var _ = operation.getResponses().addApiResponse("204", changed.description("Accepted"));
        }
        operation
                .getResponses()
                .values()
                .forEach(answer -> answer.addHeaderObject(
                                HttpHeaders.ETAG,
                                new Header().schema(new StringSchema()).description("The version after it"))
                        .addHeaderObject(
                                Sender.LEDGER_POSITION,
                                new Header()
                                        .schema(new StringSchema())
                                        .description("What a view must have reached to show it")));
        var _ = operation.getResponses().addApiResponse("default", refusal());
        return operation
                .addParametersItem(new PathParameter()
                        .name("municipality")
                        .description("Four-digit code, e.g. 1880")
                        .schema(new StringSchema().pattern("\\d{4}")))
                .addParametersItem(new HeaderParameter()
                        .name(Senders.IDEMPOTENCY_KEY)
                        .description("The command's id: the same twice acts once and is answered the same")
                        .schema(new StringSchema().maxLength(100)))
                .addParametersItem(new HeaderParameter()
                        .name(HttpHeaders.IF_MATCH)
                        .description("The version it is meant for, as the ETag was: \"7\"")
                        .schema(new StringSchema()));
    }

    private static ApiResponse refusal() {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("Refused, by a named rule")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }
}
