package onewindow.casework.scans;

import onewindow.foundation.shared.Refusal;

/**
 * Why a file is not taken, or not taken away.
 */
enum ScansRefusal implements Refusal {

	/** The file is none of those that everybody can read. */
	OTHER_TYPE("", "只能上传PDF、JPG、PNG文件，请重新扫描或者另存为其中一种"),
	/** The file cannot be opened. */
	UNREADABLE("", "文件打不开，可能已经损坏或者设有密码，请重新扫描"),
	/** The file is too large. */
	TOO_LARGE("", "文件不能超过%d兆，请降低扫描的分辨率"),
	/** There is nothing in it. */
	EMPTY("", "文件是空的，请重新扫描"),
	/** The file carries a virus. */
	INFECTED("", "文件带有病毒（%s），不能上传"),
	/** Nobody could look for viruses. */
	NOT_CHECKED("", "病毒检查暂时没有应答，文件没有上传，请稍后再试"),
	/** The case has no such material. */
	NO_SUCH_MATERIAL("", "该办件没有这项材料"),
	/** The case has no such file. */
	NO_SUCH_SCAN("", "该办件没有这个文件"),
	/** A decision was made on the file. */
	DECIDED("", "办件%s，文件已作为办理依据，不能移动或者撤下"),
	/** Only who works on the case attaches files. */
	NOT_CONCERNED("", "由承办单位或者其窗口的人员上传、整理文件");

	private final String article;

	private final String sentence;

	ScansRefusal(String article, String sentence) {
		this.article = article;
		this.sentence = sentence;
	}

	@Override
	public String article() {
		return this.article;
	}

	@Override
	public String sentence() {
		return this.sentence;
	}

}
