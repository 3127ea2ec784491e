package onewindow.engine.models;

import java.awt.geom.Rectangle2D;

import org.springframework.web.util.HtmlUtils;

/** An SVG document that is being written. */
class Svg {

	private static final int LETTER = 12;

	private static final int LINE = 14;

	private final StringBuilder svg = new StringBuilder();

	/**
	 * Begins at scale 1, so that it scrolls where it does not fit, and is read out by its
	 * title and description.
	 */
	void begin(Rectangle2D area, String title, String description, String style) {
		add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\" role=\"graphics-document\" aria-labelledby=\"title description\" lang=\"zh-CN\">",
				area.getWidth(), area.getHeight(), area.getX(), area.getY(), area.getWidth(), area.getHeight());
		add("<title id=\"title\">%s</title><desc id=\"description\">%s</desc>", escaped(title), escaped(description));
		add("<style>%s</style>", style.strip());
		add("<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerUnits=\"userSpaceOnUse\" markerWidth=\"9\" markerHeight=\"9\" orient=\"auto\"><path class=\"full\" d=\"M0 0 L10 5 L0 10 z\"/></marker></defs>");
	}

	String end() {
		return this.svg.append("</svg>\n").toString();
	}

	void path(String classes, String path, Object... places) {
		add("<path class=\"%s\" d=\"%s\"/>", classes, path.formatted(places));
	}

	void box(String classes, Rectangle2D box, int round) {
		add("<rect class=\"%s\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"%d\"/>", classes, box.getX(),
				box.getY(), box.getWidth(), box.getHeight(), round);
	}

	void circle(String classes, double x, double y, double r) {
		add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", classes, x, y, r);
	}

	void flow(String points, String classes) {
		add("<polyline class=\"flow%s\" points=\"%s\" marker-end=\"url(#arrow)\"/>", classes, points);
	}

	void link(String address, String title) {
		add("<a href=\"%s\" aria-label=\"%s\">", escaped(address), escaped(title));
	}

	void endLink() {
		add("</a>");
	}

	/** A letter or a number in a dot; nothing where there is none. */
	void badge(String letter, double x, double y) {
		if (!letter.isEmpty()) {
			circle("badge", x, y, 11);
			add("<text class=\"letter\" x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>", x, y + 4,
					escaped(letter));
		}
	}

	/** Breaks a text into lines that are as even as they can be in its place. */
	void lines(String text, Rectangle2D box, int padding) {
		int most = Math.max(1, (int) ((box.getWidth() - padding) / LETTER));
		int count = (text.length() + most - 1) / most;
		int each = (text.length() + count - 1) / count;
		double y = box.getCenterY() - (count - 1) * LINE / 2.0 + 4;
		for (int from = 0; from < text.length(); from += each) {
			text(text.substring(from, Math.min(text.length(), from + each)), box.getCenterX(), y, "middle");
			y += LINE;
		}
	}

	void text(String text, double x, double y, String anchor) {
		add("<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(text));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	private void add(String format, Object... arguments) {
		this.svg.append(format.formatted(arguments)).append('\n');
	}

}
