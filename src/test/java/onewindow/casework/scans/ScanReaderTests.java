package onewindow.casework.scans;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import onewindow.casework.scans.ScanReader.Read;
import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ScanReaderTests {

	final ScanReader reader = new ScanReader();

	@Test
	void tellsAFileByItsContentAndCountsItsPages() {
		assertThat(this.reader.read(Papers.pdf(3))).isEqualTo(new Read(ScanType.PDF, 3));
		assertThat(this.reader.read(Papers.picture("png"))).isEqualTo(new Read(ScanType.PNG, 1));
		assertThat(this.reader.read(Papers.picture("jpg"))).isEqualTo(new Read(ScanType.JPG, 1));
	}

	static Stream<Arguments> whatIsNotTaken() {
		byte[] pdf = Papers.pdf(1);
		return Stream.of(arguments("空的", new byte[0]), arguments("只能上传PDF、JPG、PNG", "<html>".getBytes()),
				arguments("只能上传PDF、JPG、PNG", "MZ\0\0".getBytes(StandardCharsets.US_ASCII)),
				arguments("打不开", "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)),
				arguments("打不开", Papers.pdf(1, "secret")), arguments("打不开", Papers.pdf(0)),
				arguments("打不开", Arrays.copyOf(Papers.picture("jpg"), 12)),
				arguments("不能超过20兆", Arrays.copyOf(pdf, 20 * 1024 * 1024 + 1)));
	}

	@ParameterizedTest
	@MethodSource("whatIsNotTaken")
	void saysWhyAFileIsNotTaken(String sentence, byte[] content) {
		assertThatThrownBy(() -> this.reader.read(content)).isInstanceOf(InvalidInput.class)
			.hasMessageContaining(sentence);
	}

}
