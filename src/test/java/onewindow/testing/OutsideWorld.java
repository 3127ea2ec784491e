package onewindow.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * A gateway for short messages and a mail server, the same for all halls of a test run.
 * Nothing reaches them unless a test lets the notices out.
 */
public class OutsideWorld implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The gateway. */
	public static final WireMockServer GATEWAY = new WireMockServer(options().dynamicPort());

	/** The mail server. */
	public static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	/** What the gateway wants to see. */
	public static final String TOKEN = "gateway-token";

	static {
		GATEWAY.start();
		MAIL.start();
	}

	/** Where the gateway takes messages. */
	public static String gateway() {
		return GATEWAY.baseUrl() + "/messages";
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("onewindow.sms.url=" + gateway(), "onewindow.sms.token=" + TOKEN, "spring.mail.host=127.0.0.1",
					"spring.mail.port=" + MAIL.getSmtp().getPort(), "onewindow.mail.from=hall@hall.example")
			.applyTo(context);
	}

}
