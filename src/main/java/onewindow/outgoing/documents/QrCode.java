package onewindow.outgoing.documents;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as part of a page, so that a page needs nothing else. Readers take any mask;
 * to try all eight for the prettiest would be most of the work.
 */
final class QrCode {

	private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 4);

	private QrCode() {
	}

	static String svg(String text) {
		try {
			BitMatrix bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < bits.getHeight(); y++) {
				for (int x = 0; x < bits.getWidth(); x++) {
					if (bits.get(x, y)) {
						path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
					}
				}
			}
			return "<svg class=\"qr\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"二维码\"><path d=\"%s\"/></svg>"
				.formatted(bits.getWidth(), bits.getHeight(), path);
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
