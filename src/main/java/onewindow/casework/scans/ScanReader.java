package onewindow.casework.scans;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

import onewindow.foundation.shared.InvalidInput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.Tika;

import org.springframework.stereotype.Component;

/**
 * Finds out what a file is by its content, whatever it is called, and opens it to see
 * that others can.
 */
@Component
class ScanReader {

	/** In megabytes. */
	private static final int MOST = 20;

	private static final int MEGABYTE = 1024 * 1024;

	private final Tika tika = new Tika();

	Read read(byte[] content) {
		if (content.length == 0) {
			throw new InvalidInput("file", ScansRefusal.EMPTY);
		}
		if (content.length > MOST * MEGABYTE) {
			throw new InvalidInput("file", ScansRefusal.TOO_LARGE, MOST);
		}
		ScanType type = ScanType.of(this.tika.detect(content))
			.orElseThrow(() -> new InvalidInput("file", ScansRefusal.OTHER_TYPE));
		try {
			return new Read(type, (type == ScanType.PDF) ? pagesOf(content) : onePage(content));
		}
		catch (IOException ex) {
			throw new InvalidInput("file", ScansRefusal.UNREADABLE);
		}
	}

	private static int pagesOf(byte[] content) throws IOException {
		try (PDDocument document = Loader.loadPDF(content)) {
			if (document.getNumberOfPages() == 0) {
				throw new IOException("no pages");
			}
			return document.getNumberOfPages();
		}
	}

	/**
	 * Only the head of a picture is read: the whole of it may be made to fill the memory.
	 */
	private static int onePage(byte[] content) throws IOException {
		try (ImageInputStream image = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			var readers = ImageIO.getImageReaders(image);
			if (!readers.hasNext()) {
				throw new IOException("no picture");
			}
			var reader = readers.next();
			try {
				reader.setInput(image);
				reader.getWidth(0);
				return 1;
			}
			finally {
				reader.dispose();
			}
		}
	}

	/**
	 * What a file is.
	 *
	 * @param type by its content
	 * @param pages how many
	 */
	record Read(ScanType type, int pages) {
	}

}
