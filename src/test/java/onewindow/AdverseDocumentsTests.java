package onewindow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import onewindow.outgoing.documents.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes against the applicant tells the remedies of the body that decides, in
 * words that nobody enters (行政许可法 Art. 38(2)).
 */
class AdverseDocumentsTests {

	static Stream<DocumentType> all() {
		ClassPathScanningCandidateComponentProvider types = new ClassPathScanningCandidateComponentProvider(false);
		types.addIncludeFilter(new AssignableTypeFilter(DocumentType.class));
		return types.findCandidateComponents("onewindow")
			.stream()
			.map(type -> ClassUtils.resolveClassName(type.getBeanClassName(), null))
			.flatMap(type -> Stream.of(type.getEnumConstants()))
			.map(DocumentType.class::cast);
	}

	static Stream<DocumentType> adverse() {
		return all().filter(type -> type.title().matches(".*(不予|退件|中止|暂停|停止|撤销|变更|注销|收回|责令).*"));
	}

	@ParameterizedTest
	@MethodSource("adverse")
	void tellsTheRemedies(DocumentType type) throws IOException {
		Resource[] versions = new PathMatchingResourcePatternResolver()
			.getResources("classpath:/templates/%s-*.html".formatted(type.template()));
		assertThat(versions).isNotEmpty()
			.allSatisfy(version -> assertThat(version.getContentAsString(StandardCharsets.UTF_8)).as(type.title())
				.containsPattern("th:text=\"\\$\\{(remedies|unitRemedies)}\""));
	}

	@Test
	void looksAtEveryDocumentOfTheHall() {
		assertThat(all()).extracting(DocumentType::name).contains("D01", "D09", "D12", "D16", "D18", "D19", "D21");
		assertThat(adverse()).extracting(DocumentType::name).contains("D05", "D16", "D17", "D19", "D21");
	}

}
