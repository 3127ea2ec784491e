package onewindow.outgoing.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFile.ItemRef;
import onewindow.casework.cases.CaseFile.Receipt;
import onewindow.casework.cases.CaseState;
import onewindow.casework.cases.Channel;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.CaseNumber;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What only informs holds up nothing that counts. */
class NoticeTextsTests {

	private static final CaseFile CASE = caseFile();

	@Test
	void tellsPeopleToAskWhereThereAreNoWords() {
		String text = texts(new IllegalStateException("no visit was arranged")).text(CaseworkNotice.OWED, CASE);

		assertThat(text).contains("您申请的“食品经营许可”（办件编号XL20260506250001）", "请凭办件编号向新林区市场监督管理局窗口查询")
			.doesNotContain("visit");
	}

	@Test
	void writesNothingInATransactionThatIsLost() {
		assertThatThrownBy(() -> texts(new QueryTimeoutException("gone")).text(CaseworkNotice.OWED, CASE))
			.isInstanceOf(QueryTimeoutException.class);
	}

	private static NoticeTexts texts(RuntimeException failure) {
		return new NoticeTexts(Catalogue.read("classpath*:processes/items/*/*.yaml"),
				List.of(new NoticeText<CaseworkNotice>() {

					@Override
					public List<CaseworkNotice> kinds() {
						return List.of(CaseworkNotice.OWED);
					}

					@Override
					public String text(CaseworkNotice kind, CaseFile caseFile, String window) {
						throw failure;
					}

				}));
	}

	private static CaseFile caseFile() {
		LocalDate day = LocalDate.of(2026, 5, 6);
		return new CaseFile(new CaseNumber("XL20260506250001"),
				new ItemRef("food-business-permit", "食品经营许可", "U16", "W25"),
				new Receipt(Channel.WINDOW, Instant.EPOCH, day, null), null, CaseState.ACCEPTED, day, "s042");
	}

}
