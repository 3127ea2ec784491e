package onewindow.outgoing.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.foundation.catalogue.Catalogue;

import org.springframework.stereotype.Component;

/** What applicants are told: each room says it in its own words. */
@Component
class NoticeTexts {

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
				+ this.byKind.get(kind).text(kind, caseFile, window);
	}

}
