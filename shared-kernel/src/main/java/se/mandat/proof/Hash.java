package se.mandat.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash. */
public final class Hash {
    private static final int SIZE = 32;
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** Stands before the first event of a chain. */
    public static final Hash ZERO = new Hash(new byte[SIZE]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash with these 32 bytes. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new Malformed(Flaw.NOT_A_HASH, HexFormat.of().formatHex(bytes));
        }
        return new Hash(bytes.clone());
    }

    /** The hash written so, in lower case. */
    public static Hash ofHex(String hex) {
        try {
            Hash hash = of(HexFormat.of().parseHex(hex));
            if (hash.hex().equals(hex)) {
                return hash;
            }
            throw new Malformed(Flaw.NOT_A_HASH, hex);
        } catch (IllegalArgumentException notHex) {
            throw new Malformed(Flaw.NOT_A_HASH, hex);
        }
    }

    /** The hash of the parts, one after the other. */
    public static Hash sha256(byte[]... parts) {
        MessageDigest sha = digest();
        for (byte[] part : parts) {
            sha.update(part);
        }
        return of(sha);
    }

    /** What has been put into the digest. */
    static Hash of(MessageDigest sha) {
        return new Hash(sha.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The leaf of a tree that holds the data. */
    static Hash leaf(byte[] data) {
        return sha256(LEAF, data);
    }

    /** The leaf of a tree that holds this hash. */
    Hash asLeaf() {
        return leaf(bytes);
    }

    /** The node of a tree over the two. */
    static Hash node(Hash left, Hash right) {
        return sha256(NODE, left.bytes, right.bytes);
    }

    void update(MessageDigest sha) {
        sha.update(bytes);
    }

    /** A copy of the 32 bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** In lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash same && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
