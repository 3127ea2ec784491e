package onewindow.casework.scans;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.Timeline;
import onewindow.casework.cases.VisibleCases;
import onewindow.casework.materials.CaseMaterial;
import onewindow.casework.materials.CaseMaterials;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attaches files to a case, to one of its materials or to none.
 */
@Component
public class Scans {

	private final ScanRows rows;

	private final ScanStore store;

	private final ScanReader reader;

	private final VirusCheck viruses;

	private final VisibleCases visible;

	private final CaseMaterials materials;

	private final Timeline timeline;

	Scans(ScanRows rows, ScanStore store, ScanReader reader, VirusCheck viruses, VisibleCases visible,
			CaseMaterials materials, Timeline timeline) {
		this.rows = rows;
		this.store = store;
		this.reader = reader;
		this.viruses = viruses;
		this.visible = visible;
		this.materials = materials;
		this.timeline = timeline;
	}

	/**
	 * Attaches a file.
	 * @param file the case
	 * @param materialId the material that it is of, {@literal null} when it is of none
	 * @param name as it is called
	 * @param content what is in it
	 * @param actor somebody of the case's unit or window
	 * @throws NotAllowed when somebody else tries
	 * @throws InvalidInput when it is too large, of another type, cannot be opened or
	 * carries a virus
	 */
	@Transactional
	public void attach(CaseFile file, String materialId, String name, byte[] content, Actor actor) {
		requireConcerned(file);
		String place = place(file, materialId);
		String called = Texts.line("name", "文件名", name);
		ScanReader.Read read = this.reader.read(content);
		boolean checked = this.viruses.check(content);
		String sha256 = sha256(content);
		this.rows.enter(file.number(), materialId, called, read, content.length, sha256, checked, actor);
		this.store.keep(sha256, content);
		this.timeline.book(file.number(), "Command_AttachScan", "上传扫描件：%s（%d页）".formatted(place, read.pages()), actor);
	}

	/**
	 * The files of a case.
	 * @param file the case
	 * @return in the order in which they were attached, without those taken away
	 */
	public List<Scan> of(CaseFile file) {
		return this.rows.of(file.number());
	}

	/**
	 * A file of a case.
	 * @param file the case
	 * @param id the file
	 * @return the file
	 * @throws NotFound when the case has no such file, or it was taken away
	 */
	public Scan get(CaseFile file, long id) {
		return of(file).stream()
			.filter(scan -> scan.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound(ScansRefusal.NO_SUCH_SCAN));
	}

	/**
	 * What is in a file.
	 * @param scan the file
	 * @return its bytes
	 */
	public byte[] content(Scan scan) {
		return this.store.read(scan.sha256());
	}

	/**
	 * Puts a file to another material.
	 * @param file the case
	 * @param id the file
	 * @param materialId the material, {@literal null} for none
	 * @param reason why
	 * @param actor somebody of the case's unit or window
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when a decision was made on it
	 */
	@Transactional
	public void move(CaseFile file, long id, String materialId, String reason, Actor actor) {
		Scan scan = changeable(file, id);
		String place = place(file, materialId);
		this.timeline.book(file.number(), "Command_MoveScan", "移动扫描件：%s → %s".formatted(scan.name(), place), actor,
				Map.of("reason", Texts.line("reason", "移动的理由", reason)));
		this.rows.move(id, materialId);
	}

	/**
	 * Takes a file away. What was in it is erased the night after; who took it away, when
	 * and why stays.
	 * @param file the case
	 * @param id the file
	 * @param reason why
	 * @param actor somebody of the case's unit or window
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when a decision was made on it
	 */
	@Transactional
	public void remove(CaseFile file, long id, String reason, Actor actor) {
		Scan scan = changeable(file, id);
		String given = Texts.line("reason", "撤下的理由", reason);
		this.timeline.book(file.number(), "Command_RemoveScan", "撤下扫描件：" + scan.name(), actor, Map.of("reason", given));
		this.rows.remove(id, given, actor);
	}

	private Scan changeable(CaseFile file, long id) {
		requireConcerned(file);
		Scan scan = get(file, id);
		if (!file.state().pending()) {
			throw new Conflict(ScansRefusal.DECIDED, file.state().zh());
		}
		return scan;
	}

	private void requireConcerned(CaseFile file) {
		if (this.visible.ownAmong(List.of(file)).isEmpty()) {
			throw new NotAllowed(ScansRefusal.NOT_CONCERNED);
		}
	}

	private String place(CaseFile file, String materialId) {
		if (materialId == null) {
			return "其他文件";
		}
		return this.materials.of(file.number())
			.stream()
			.filter(material -> material.id().equals(materialId))
			.map(CaseMaterial::name)
			.findFirst()
			.orElseThrow(() -> new InvalidInput("material", ScansRefusal.NO_SUCH_MATERIAL));
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
