package onewindow.notification;

import onewindow.shared.Masking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes to the log that somebody would have been told, with the number masked.
 */
@Component
class LogChannel implements NoticeChannel {

	private static final Logger LOG = LoggerFactory.getLogger(LogChannel.class);

	@Override
	public String name() {
		return "log";
	}

	@Override
	public void send(String recipient, String body, String idempotencyKey) {
		LOG.info("Notice {} to {}: {}", idempotencyKey, Masking.mask(recipient), body);
	}

}
