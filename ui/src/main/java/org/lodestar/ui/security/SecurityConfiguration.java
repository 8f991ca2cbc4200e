package org.lodestar.ui.security;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.lodestar.ui.rest.door.BearerDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Two doors: other systems come in by /api with a token or a password and no session, people by the sign-in page. A screen
 * that changes by itself works as the person who has it open: hence the context that follows the Vaadin session.
 */
@Configuration
@EnableMethodSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    private static final String[] API_DOORS = {
        "/api", "/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/actuator/**"
    };

    private static final String[] HEALTH = {"/actuator/health", "/actuator/health/**"};

    /** Views are opened by {@link Needs}, asked live; not by what was known when the person signed in. */
    @Bean
    static NavigationAccessControlConfigurer viewsAskLive(LiveAccess access) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(access);
    }

    @Bean
    @Order(1)
    SecurityFilterChain doorForOtherSystems(
            HttpSecurity http, ProblemAnswers problems, ApiDocs docs, PasswordDoor passwords, BearerDoor tokens)
            throws Exception {
        tokens.into(http, problems);
        return http.securityMatcher(API_DOORS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, HEALTH)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, ApiDocs.PLACES)
                        .access(docs)
                        .requestMatchers("/actuator/**")
                        .hasRole("OPERATOR")
                        .anyRequest()
                        .authenticated())
                .authenticationManager(new ProviderManager(passwords))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(WebHeaders.strict())
                .addFilterAfter(new ForeignPosts(problems), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain doorForPeople(HttpSecurity http, ProblemAnswers problems, PeoplesRoads roads) throws Exception {
        return roads.lead(http)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/favicon.ico", "/icons/**").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).addLogoutHandler(roads))
                .headers(WebHeaders.strict())
                .addFilterAfter(new ForeignPosts(problems), HeaderWriterFilter.class)
                .build();
    }
}
