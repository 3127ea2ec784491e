package onewindow.foundation.calendar;

import java.util.List;

import onewindow.foundation.shared.YamlFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Loads the calendars: the files in {@code processes/calendar}, and what was entered
 * since.
 */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	WorkingDays workingDays(CalendarLedger ledger) {
		ledger.takeOver(YamlFiles.readAll("classpath*:processes/calendar/*.yaml", YearCalendar.class));
		WorkingDays days = new WorkingDays(List.of());
		days.publish(ledger.years(), ledger.overrides());
		return days;
	}

}
