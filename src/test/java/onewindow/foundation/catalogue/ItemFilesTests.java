package onewindow.foundation.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import onewindow.foundation.shared.YamlFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A wrong file is refused with file, line, field and mend. */
class ItemFilesTests {

	private static final Path FOOD = Path.of("processes/items/market/food-business-permit.yaml");

	private final HallFile hall = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "promised_days: 5 | promised_days: 11 | promised_days | lower the promise",
			"unit: U16 | unit: U20 | unit | processes/hall.yaml", "window: W25 | window: W18 | window | of unit U16",
			"phones: | phone: | phones | processes/item.schema.json",
			"form: original, | form: parchment, | materials | processes/item.schema.json",
			"publicity: | auction: | auction | processes/item.schema.json",
			"promised_days: 5 | promised_days: soon | promised_days | processes/item.schema.json",
			"id: food-business-permit | id: food-permit | id | name the file" })
	void saysFileLineFieldAndMend(String from, String to, String field, String mend) throws IOException {
		String whole = Files.readString(FOOD);
		String broken = whole.replaceFirst(from, to);
		assertThat(broken).isNotEqualTo(whole);

		assertThatIllegalStateException().isThrownBy(() -> ItemFiles.read(List.of(file(broken)), this.hall))
			.withMessageContainingAll("food-business-permit.yaml, line ", field, mend);
	}

	@Test
	void namesTheLineOfAPromiseAboveTheStatute() throws IOException {
		List<String> lines = Files.readAllLines(FOOD);
		int line = lines.indexOf("promised_days: 5") + 1;
		String broken = String.join("\n", lines).replace("promised_days: 5", "promised_days: 11");

		assertThatIllegalStateException().isThrownBy(() -> ItemFiles.read(List.of(file(broken)), this.hall))
			.withMessageContaining("line %d: promised_days: 11 is above statutory_days 10".formatted(line));
	}

	@Test
	void saysEverythingAtOnce() throws IOException {
		String broken = Files.readString(FOOD)
			.replace("unit: U16", "unit: U20")
			.replace("promised_days: 5", "promised_days: 11");

		assertThatIllegalStateException().isThrownBy(() -> ItemFiles.read(List.of(file(broken)), this.hall))
			.withMessageContainingAll("unit", "window", "promised_days");
	}

	@Test
	void refusesTwoItemsOfOneId() throws IOException {
		Resource file = file(Files.readString(FOOD));

		assertThatIllegalStateException().isThrownBy(() -> ItemFiles.read(List.of(file, file), this.hall))
			.withMessageContaining("another file");
	}

	private static Resource file(String content) {
		return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return FOOD.getFileName().toString();
			}
		};
	}

}
