package onewindow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import onewindow.OneWindowApplication;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Opens the whole hall for a test class: the application, the engine and PostgreSQL are
 * the real ones, the clock is the test's to move, and jobs run when the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = OneWindowApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "onewindow.notification.interval=1h",
				"onewindow.calendar.recount-interval=1h", "onewindow.jobs.watch-interval=1h" })
@ContextConfiguration(initializers = { FreshFolder.class, OutsideWorld.class })
@Import({ HallDriver.class, ItemDriver.class, Walker.class, OutsideEvents.class, TakenFlows.class, SentStatements.class,
		SentPlans.class, StandardCase.class })
@ExtendWith({ EmptyHall.class, RealTimeAfterwards.class, RightWorkList.class, RightWays.class, RightRecords.class,
		ReadableDocuments.class })
public @interface OpenHall {

}
