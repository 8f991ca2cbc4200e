package org.lodestar.ui.security.oidc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** All calls to providers: to public places only, without following redirects, for some seconds, and of bounded size. */
@Component
class ProviderCalls {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 512 * 1024;

    private final PublicPlaces places;

    ProviderCalls(PublicPlaces places) {
        this.places = places;
    }

    RestTemplate forJson() {
        return guarded(
                new RestTemplate(List.of(new StringHttpMessageConverter(), new MappingJackson2HttpMessageConverter())));
    }

    RestTemplate forTokens() {
        var template = guarded(new RestTemplate(
                List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter())));
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return template;
    }

    private RestTemplate guarded(RestTemplate template) {
        var client = HttpClient.newBuilder()
                .connectTimeout(LONGEST)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(LONGEST);
        template.setRequestFactory(requests);
        template.setInterceptors(List.of((request, body, execution) -> {
            places.mustBe(request.getURI());
            return Bounded.read(execution.execute(request, body));
        }));
        return template;
    }

    private record Bounded(ClientHttpResponse answer, byte[] bytes) implements ClientHttpResponse {

        static Bounded read(ClientHttpResponse answer) throws IOException {
            var bytes = answer.getBody().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("The provider answers with too much");
            }
            return new Bounded(answer, bytes);
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return answer.getHeaders();
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return answer.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return answer.getStatusText();
        }

        @Override
        public void close() {
            answer.close();
        }
    }
}
