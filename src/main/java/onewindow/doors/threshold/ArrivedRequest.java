package onewindow.doors.threshold;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * A request whose body is there as a whole.
 */
class ArrivedRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	private final Map<String, String[]> parameters;

	/**
	 * Keeps a body.
	 * @throws IllegalArgumentException when it says that it is a form and is none
	 */
	ArrivedRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = body;
		this.parameters = isForm(request) ? withForm(request.getParameterMap()) : request.getParameterMap();
	}

	static boolean isForm(HttpServletRequest request) {
		return request.getContentType() != null
				&& request.getContentType().startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	private Map<String, String[]> withForm(Map<String, String[]> queries) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (String pair : StringUtils.tokenizeToStringArray(new String(this.body, StandardCharsets.UTF_8), "&")) {
			int middle = (pair.indexOf('=') < 0) ? pair.length() : pair.indexOf('=');
			form.add(decode(pair.substring(0, middle)), decode(pair.substring(Math.min(middle + 1, pair.length()))));
		}
		Map<String, String[]> all = new HashMap<>(queries);
		form.forEach((name, values) -> all.putIfAbsent(name, values.toArray(String[]::new)));
		return all;
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Replayed(new ByteArrayInputStream(this.body));
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public String[] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public String getParameter(String name) {
		String[] values = getParameterValues(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	private static final class Replayed extends ServletInputStream {

		private final ByteArrayInputStream body;

		private Replayed(ByteArrayInputStream body) {
			this.body = body;
		}

		@Override
		public int read() {
			return this.body.read();
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			return this.body.read(bytes, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.body.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is there");
		}

	}

}
