package onewindow.casework.gate;

/**
 * Text inside of Markdown.
 */
public final class Markdown {

	private Markdown() {
	}

	/**
	 * Makes a text show as it is.
	 * @param text what somebody entered
	 * @return the text with every sign escaped that Markdown or HTML could read
	 */
	public static String escape(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replaceAll("([\\\\`*_{}\\[\\]()#+!|~-])", "\\\\$1")
			.replaceAll("\\R", " ");
	}

}
