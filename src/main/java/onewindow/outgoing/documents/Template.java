package onewindow.outgoing.documents;

import java.util.Set;

/**
 * A template of documents, in one version.
 *
 * @param path below {@code templates}, for example {@code intake/D01-1}
 * @param names what it asks for, its layout included
 */
record Template(String path, Set<String> names) {
}
