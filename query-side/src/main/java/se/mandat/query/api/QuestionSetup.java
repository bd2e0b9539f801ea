package se.mandat.query.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all questions have in common, for Spring MVC and for the OpenAPI description. */
@Configuration(proxyBeanMethods = false)
class QuestionSetup {
    QuestionSetup() {
        var _ = SpringDocUtils.getConfig().addRequestWrapperToIgnore(Question.class);
    }

    @Bean
    WebMvcConfigurer questionArguments(ObjectProvider<Questions> questions) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(questions.getObject());
            }
        };
    }

    @Bean
    OperationCustomizer whatQuestionsShare() {
        return (operation, method) -> {
            boolean asks = Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Question.class);
            return asks ? question(operation) : operation;
        };
    }

    private static Operation question(Operation operation) {
        operation
                .getResponses()
                .values()
                .forEach(answer -> answer.addHeaderObject(
                        Questions.LEDGER_POSITION,
                        new Header().schema(new StringSchema()).description("The position the answer shows")));
        return operation
                .addParametersItem(described(new PathParameter().name("municipality"), "Four-digit code, e.g. 1880"))
                .addParametersItem(described(
                        new QueryParameter().name("asOf"),
                        "The moment shown: a position, a date at its end, an instant, or a named moment. None is now."))
                .addParametersItem(
                        described(new QueryParameter().name("position"), "With Prefer: wait, the position to wait for"))
                .addParametersItem(described(
                        new HeaderParameter().name(Questions.PREFER), "wait=2: seconds to wait for the position"));
    }

    private static Parameter described(Parameter parameter, String description) {
        return parameter.description(description).schema(new StringSchema());
    }
}
