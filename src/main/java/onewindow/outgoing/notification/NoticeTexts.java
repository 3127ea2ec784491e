package onewindow.outgoing.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.foundation.catalogue.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What applicants are told: each room says it in its own words. */
@Component
class NoticeTexts {

	private static final Logger LOG = LoggerFactory.getLogger(NoticeTexts.class);

	private static final String HALL = "【新林区政务大厅】";

	private final Catalogue catalogue;

	private final Map<NoticeKind, NoticeText<NoticeKind>> byKind = new HashMap<>();

	NoticeTexts(Catalogue catalogue, List<NoticeText<? extends NoticeKind>> ofRooms) {
		this.catalogue = catalogue;
		ofRooms.forEach(this::add);
	}

	@SuppressWarnings("unchecked")
	private void add(NoticeText<? extends NoticeKind> room) {
		room.kinds().forEach(kind -> this.byKind.put(kind, (NoticeText<NoticeKind>) room));
	}

	NoticeKind kind(String code) {
		return find(code).orElseThrow(() -> new IllegalStateException("No room tells " + code));
	}

	private Optional<NoticeKind> find(String code) {
		return this.byKind.keySet().stream().filter(kind -> kind.code().equals(code)).findFirst();
	}

	String text(NoticeKind kind, CaseFile caseFile) {
		String window = this.catalogue.unit(caseFile.unitId()).nameZh() + "窗口";
		return HALL + "您申请的“%s”（办件编号%s）".formatted(caseFile.itemName(), caseFile.number())
				+ words(kind, caseFile, window);
	}

	/** What only informs holds up nothing: without its words people are told to ask. */
	private String words(NoticeKind kind, CaseFile caseFile, String window) {
		try {
			return this.byKind.get(kind).text(kind, caseFile, window);
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.error("There are no words for {} of case {}; the applicant is told to ask", kind.code(),
					caseFile.number(), ex);
			return "有新的办理情况，请凭办件编号向%s查询。".formatted(window);
		}
	}

}
