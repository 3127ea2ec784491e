package onewindow.outgoing.notification;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

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
class MailServer implements NoticeSender {

	/** From here on a server's refusals are for good (RFC 5321, 4.2.1). */
	private static final int PERMANENT = 500;

	private final JavaMailSender sender;

	private final String from;

	MailServer(JavaMailSender sender, @Value("${onewindow.mail.from}") String from) {
		this.sender = sender;
		this.from = from;
	}

	@Override
	public NoticeChannel channel() {
		return NoticeChannel.EMAIL;
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
			throw meaning(ex);
		}
		catch (MessagingException ex) {
			throw new Undeliverable("电子邮箱地址无效");
		}
	}

	/** Only what the server says of the address, and for good, is for good. */
	private static RuntimeException meaning(MailSendException failure) {
		Throwable cause = (failure.getCause() != null) ? failure.getCause()
				: failure.getFailedMessages().values().stream().findFirst().orElse(null);
		if (cause instanceof MailConnectException) {
			return new NotTaken("邮件服务器连接不上");
		}
		for (Throwable reason = cause; reason != null; reason = next(reason)) {
			if (reason instanceof SMTPAddressFailedException address) {
				return (address.getReturnCode() >= PERMANENT) ? new Undeliverable("邮件服务器拒绝该收件地址")
						: new NotTaken("邮件服务器暂不接收");
			}
		}
		return (cause instanceof SendFailedException) ? new NotTaken("邮件服务器未接收") : failure;
	}

	private static Throwable next(Throwable reason) {
		return (reason instanceof MessagingException chained) ? chained.getNextException() : null;
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
