package onewindow.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.documents.Documents;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a test has issued can be printed: of each template everything that states
 * facts of a shape that no test before has stated.
 */
class ReadableDocuments implements AfterEachCallback {

	private static final Set<String> SHAPES = ConcurrentHashMap.newKeySet();

	@Override
	public void afterEach(ExtensionContext context) {
		ApplicationContext hall = SpringExtension.getApplicationContext(context);
		Documents documents = hall.getBean(Documents.class);
		hall.getBean(JdbcClient.class)
			.sql("""
					select case_number, document_number, template, facts from hall.document
					where template is not null limit 500""")
			.query(Row.class)
			.list()
			.stream()
			.filter(row -> SHAPES.add(row.shape()))
			.forEach(row -> assertThat(documents.page(new CaseNumber(row.caseNumber()), row.documentNumber()))
				.as(row.toString())
				.get()
				.asString()
				.doesNotContain("null"));
	}

	/** A document as it is stored. */
	record Row(String caseNumber, String documentNumber, String template, String facts) {

		/** Its facts without what they are, but for what is missing. */
		String shape() {
			return this.template + this.facts.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|\\d+", "");
		}

	}

}
