package onewindow.catalogue;

import java.util.List;

import onewindow.shared.YamlFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	@Bean
	Catalogue catalogue() {
		HallFile hall = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);
		List<Item> items = YamlFiles.readAll("classpath*:processes/items/*/*.yaml", Item.class);
		return new Catalogue(hall.units(), hall.windows(), items);
	}

	record HallFile(List<Unit> units, List<Window> windows) {
	}

}
