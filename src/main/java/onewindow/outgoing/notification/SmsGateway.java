package onewindow.outgoing.notification;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * Short messages through an HTTP gateway: {@code POST} of {@code {"to": …, "text": …}}
 * with a bearer token and an {@code Idempotency-Key}. Every answer of class 2 means
 * taken; 400, 404, 410 and 422 mean never; everything else is tried again.
 */
@Component
@ConditionalOnProperty("onewindow.sms.url")
class SmsGateway implements NoticeSender {

	private static final Duration CONNECT = Duration.ofSeconds(3);

	private static final Duration READ = Duration.ofSeconds(10);

	private static final Set<Integer> NEVER = Set.of(400, 404, 410, 422);

	private final RestClient gateway;

	SmsGateway(@Value("${onewindow.sms.url}") String url, @Value("${onewindow.sms.token:}") String token) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(CONNECT).build());
		requests.setReadTimeout(READ);
		this.gateway = RestClient.builder()
			.requestFactory(requests)
			.baseUrl(url)
			.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
			.build();
	}

	@Override
	public NoticeChannel channel() {
		return NoticeChannel.SMS;
	}

	@Override
	public void send(String recipient, String body, String idempotencyKey) {
		try {
			HttpStatusCode status = this.gateway.post()
				.header("Idempotency-Key", idempotencyKey)
				.contentType(MediaType.APPLICATION_JSON)
				.body(new Message(recipient, body))
				.retrieve()
				.toBodilessEntity()
				.getStatusCode();
			if (!status.is2xxSuccessful()) {
				throw new NotTaken("短信网关未接收（" + status.value() + "）");
			}
		}
		catch (RestClientResponseException ex) {
			int status = ex.getStatusCode().value();
			throw NEVER.contains(status) ? new Undeliverable("短信网关拒绝（" + status + "）")
					: new NotTaken("短信网关未接收（" + status + "）");
		}
		catch (ResourceAccessException ex) {
			throw (ex.getCause() instanceof ConnectException) ? new NotTaken("短信网关连接不上") : ex;
		}
	}

	/** The body of a request. */
	record Message(String to, String text) {
	}

}
