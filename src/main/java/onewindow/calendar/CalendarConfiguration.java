package onewindow.calendar;

import onewindow.shared.YamlFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	WorkingDays workingDays() {
		return new WorkingDays(YamlFiles.readAll("classpath*:processes/calendar/*.yaml", YearCalendar.class));
	}

}
