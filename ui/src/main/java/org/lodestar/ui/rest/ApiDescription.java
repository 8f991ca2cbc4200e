package org.lodestar.ui.rest;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;
import org.lodestar.ui.rest.answers.ProblemBody;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;

/** Describes the API as a whole: how one signs in, how refusals look, and how POSTs are sent twice safely. */
@Configuration
class ApiDescription {

    private static final String PERSON = "person";
    private static final String TOKEN = "token";

    @Bean
    OpenAPI lodestarApi() {
        var components = new Components()
                .addSecuritySchemes(
                        PERSON,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("A person, by address and password; their rights say what they may."))
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("lds_…")
                                .description("A token of the district, made on the page Tokens. Each call says the"
                                        + " scope that the token needs; whom it acts as must have the rights, too."));
        ModelConverters.getInstance().readAll(ProblemBody.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Lodestar")
                        .version("v1")
                        .description("From referral to service. Every call sees what the person who signs in may see;"
                                + " what is not theirs is answered as if it did not exist. Refusals are problem"
                                + " details (RFC 9457) with every problem listed by its path."))
                .components(components);
    }

    @Bean
    OperationCustomizer whatEveryCallShares() {
        return (operation, method) -> {
            if (method.hasMethodAnnotation(PostMapping.class)) {
                operation.addParametersItem(idempotencyKey());
            }
            return refusable(open(operation, method.getMethodAnnotation(NeedsScope.class)));
        };
    }

    /** A call without a scope is not open to tokens. */
    private static Operation open(Operation operation, @Nullable NeedsScope needs) {
        operation.addSecurityItem(new SecurityRequirement().addList(PERSON));
        if (needs == null) {
            return operation;
        }
        var scope = needs.value();
        return operation
                .addSecurityItem(new SecurityRequirement().addList(TOKEN, scope.key()))
                .description("A token needs the scope `" + scope.key() + "`: " + StringUtils.uncapitalize(scope.words())
                        + ".");
    }

    private static Parameter idempotencyKey() {
        return new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .required(false)
                .schema(new StringSchema().maxLength(200))
                .description("Sent again with the same key and body, the call is answered as the first time and does"
                        + " nothing more; with another body it is refused (422).");
    }

    private static Operation refusable(Operation operation) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        "4XX",
                        new ApiResponse()
                                .description(
                                        "Refused, with a sentence and the list of problems; 429 says in Retry-After when to"
                                                + " come again")
                                .content(new Content().addMediaType("application/problem+json", problem)));
        return operation;
    }
}
