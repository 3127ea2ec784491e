package onewindow.catalogue;

import java.util.List;

import onewindow.shared.YamlFiles;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	@Bean
	Catalogue catalogue() {
		HallFile hall = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);
		List<Item> items = YamlFiles.readAll("classpath*:processes/items/*/*.yaml", Item.class);
		return new Catalogue(hall.government(), hall.units(), hall.windows(), items);
	}

	@Bean
	DeferralTerms deferralTerms(@Value("${onewindow.deferral.most-days}") int mostDays,
			@Value("${onewindow.deferral.days-before-promise}") int daysBeforePromise,
			@Value("${onewindow.deferral.barred-months}") int barredMonths) {
		return new DeferralTerms(mostDays, daysBeforePromise, barredMonths);
	}

	record HallFile(Government government, List<Unit> units, List<Window> windows) {
	}

}
