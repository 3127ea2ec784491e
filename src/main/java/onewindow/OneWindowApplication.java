package onewindow;

import onewindow.engine.models.Workbench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/**
 * The approval hall of a district: every item is a BPMN process, every limit is the
 * law's.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class OneWindowApplication {

	/**
	 * Starts the hall, or does one of the {@link Workbench}'s commands.
	 * @param args a command and what it needs, or Spring Boot arguments
	 */
	public static void main(String[] args) {
		if (args.length > 0 && Workbench.COMMANDS.contains(args[0])) {
			System.exit(Workbench.run(args));
		}
		SpringApplication.run(OneWindowApplication.class, args);
	}

}
