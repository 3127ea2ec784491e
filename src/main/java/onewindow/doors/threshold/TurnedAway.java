package onewindow.doors.threshold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import onewindow.foundation.shared.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The answer to a request that does not come in, in the shape of the engine's own, which
 * the web applications show to people.
 */
final class TurnedAway {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private TurnedAway() {
	}

	static void answer(HttpServletResponse response, HttpStatus status, Refusal refusal, Object... facts)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		MAPPER.writeValue(response.getOutputStream(),
				new Body("Refused", refusal.code(), refusal.say(facts), List.of()));
	}

	record Body(String type, String code, String message, List<String> errors) {
	}

}
