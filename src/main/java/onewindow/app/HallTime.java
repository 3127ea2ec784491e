package onewindow.app;

import java.util.TimeZone;

import onewindow.foundation.shared.Hall;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the JVM's zone the hall's before anything reads a date, whatever the machine says
 * it is: the engine stores timestamps without a zone, so the JVM's is part of the data.
 */
class HallTime implements ApplicationListener<ApplicationStartingEvent> {

	@Override
	public void onApplicationEvent(ApplicationStartingEvent event) {
		TimeZone.setDefault(TimeZone.getTimeZone(Hall.ZONE));
	}

}
