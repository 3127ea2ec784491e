package onewindow.foundation.catalogue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(CatalogueConfiguration.class);

	@Bean
	Catalogue catalogue() {
		Catalogue catalogue = Catalogue.read("classpath*:processes/items/*/*.yaml");
		catalogue.counts()
			.differencesFrom(catalogue.approvedCounts())
			.forEach(difference -> LOG.warn("The hall is not what was approved: {}", difference));
		return catalogue;
	}

	@Bean
	DeferralTerms deferralTerms(@Value("${onewindow.deferral.most-days}") int mostDays,
			@Value("${onewindow.deferral.days-before-promise}") int daysBeforePromise,
			@Value("${onewindow.deferral.barred-months}") int barredMonths) {
		return new DeferralTerms(mostDays, daysBeforePromise, barredMonths);
	}

}
