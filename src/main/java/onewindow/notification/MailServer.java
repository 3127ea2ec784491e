package onewindow.notification;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * E-mail through SMTP. The {@code Message-ID} is made of the idempotency key, so that
 * mail servers and readers know a second copy for what it is.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailServer implements NoticeChannel {

	private final JavaMailSender sender;

	private final String from;

	MailServer(JavaMailSender sender, @Value("${onewindow.mail.from}") String from) {
		this.sender = sender;
		this.from = from;
	}

	@Override
	public String name() {
		return EMAIL;
	}

	@Override
	public void send(String recipient, String body, String idempotencyKey) {
		try {
			this.sender.send(message(recipient, body, idempotencyKey));
		}
		catch (MailAuthenticationException ex) {
			throw new NotTaken("邮件服务器拒绝登录");
		}
		catch (MailSendException ex) {
			if (ex.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance)) {
				throw new Undeliverable("邮件服务器拒绝该收件地址");
			}
			throw ex;
		}
		catch (MessagingException ex) {
			throw new Undeliverable("电子邮箱地址无效");
		}
	}

	private MimeMessage message(String recipient, String body, String idempotencyKey) throws MessagingException {
		MimeMessage message = new IdentifiedMessage(this.sender.createMimeMessage(), idempotencyKey);
		MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		helper.setFrom(this.from);
		helper.setTo(recipient);
		helper.setSubject("新林区政务大厅通知");
		helper.setText(body);
		return message;
	}

	/** Saving a message gives it an id, unless told otherwise. */
	private static final class IdentifiedMessage extends MimeMessage {

		private final String key;

		IdentifiedMessage(MimeMessage message, String key) throws MessagingException {
			super(message.getSession());
			this.key = key;
			setHeader("Idempotency-Key", key);
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", "<" + this.key.replace(':', '.') + "@one-window>");
		}

	}

}
