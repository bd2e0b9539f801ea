package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Merkleträdet")
class MerkleTest {
    private static final int LARGEST = 200;

    /** The eight leaves that implementations of RFC 6962 are tried with, and the roots over the first of them. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<Hash> EVENTS = IntStream.range(0, LARGEST)
            .mapToObj(number -> Hash.sha256(Bytes.utf8("event " + number)))
            .toList();

    /** The root as the RFC defines it, from above. */
    private static Hash rootOf(List<Hash> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? Hash.sha256() : leaves.getFirst();
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(rootOf(leaves.subList(0, middle)), rootOf(leaves.subList(middle, leaves.size())));
    }

    /** The path to a leaf as the RFC defines it. */
    private static List<Hash> pathTo(int index, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        List<Hash> left = leaves.subList(0, middle);
        List<Hash> right = leaves.subList(middle, leaves.size());
        return index < middle
                ? joined(pathTo(index, left), rootOf(right))
                : joined(pathTo(index - middle, right), rootOf(left));
    }

    private static List<Hash> joined(List<Hash> path, Hash last) {
        return Stream.concat(path.stream(), Stream.of(last)).toList();
    }

    private static List<Hash> leaves(int size) {
        return EVENTS.subList(0, size).stream().map(Hash::asLeaf).toList();
    }

    @Test
    @DisplayName("Har de rötter som RFC 6962:s provlöv ger")
    void has_the_known_roots() {
        Frontier tree = new Frontier();
        for (int size = 0; size <= LEAVES.size(); size++) {
            assertThat(tree.root().hex()).isEqualTo(ROOTS.get(size));
            if (size < LEAVES.size()) {
                tree.add(Hash.leaf(HexFormat.of().parseHex(LEAVES.get(size))));
            }
        }
    }

    @Test
    @DisplayName("Växer vid kanten till samma rot som hela trädet, också efter att kanten sparats")
    void frontier_is_the_full_tree() {
        Frontier tree = new Frontier();
        for (int size = 0; size < LARGEST; size++) {
            assertThat(tree.root()).isEqualTo(rootOf(leaves(size)));
            assertThat(tree.size()).isEqualTo(size);
            assertThat(tree.toBytes()).hasSize(8 + 32 * Integer.bitCount(size));
            tree = Frontier.of(tree.toBytes());
            tree.append(EVENTS.get(size));
        }
        assertThat(tree.root()).isEqualTo(rootOf(leaves(LARGEST)));
    }

    @Test
    @DisplayName("Läser inte en kant som inte går ihop")
    void frontier_must_add_up() {
        for (byte[] bytes :
                List.of(new byte[0], new byte[7], new byte[40], HexFormat.of().parseHex("ff".repeat(8)))) {
            assertThatThrownBy(() -> Frontier.of(bytes)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    @DisplayName("Bevisar varje händelse på sin plats och ingen annanstans")
    void inclusion() {
        for (int size = 1; size <= LARGEST; size += size < 48 ? 1 : 19) {
            Hash root = rootOf(leaves(size));
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, EVENTS.iterator());
                assertThat(proof.path()).isEqualTo(pathTo(index, leaves(size)));
                assertThat(proof.proves(EVENTS.get(index), root)).isTrue();
                assertNothingElseIsProved(proof, EVENTS.get(index), root);
            }
        }
    }

    private static void assertNothingElseIsProved(InclusionProof proof, Hash event, Hash root) {
        assertThat(proof.proves(Hash.ZERO, root)).isFalse();
        assertThat(proof.proves(event, Hash.ZERO)).isFalse();
        for (long index = 0; index < proof.size(); index++) {
            assertThat(new InclusionProof(index, proof.size(), proof.path()).proves(event, root))
                    .isEqualTo(index == proof.index());
        }
        for (List<Hash> path : wrong(proof.path())) {
            assertThat(new InclusionProof(proof.index(), proof.size(), path).proves(event, root))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("Bevisar att det bara växt, mellan varje par av storlekar")
    void consistency() {
        for (int to = 1; to <= LARGEST; to += to < 48 ? 1 : 19) {
            Hash after = rootOf(leaves(to));
            for (int from = 1; from <= to; from++) {
                Hash before = rootOf(leaves(from));
                ConsistencyProof proof = ConsistencyProof.of(from, to, EVENTS.iterator());
                assertThat(proof.proves(before, after)).isTrue();
                assertThat(proof.proves(Hash.ZERO, after)).isFalse();
                assertThat(proof.proves(before, Hash.ZERO)).isFalse();
                for (List<Hash> path : wrong(proof.path())) {
                    assertThat(new ConsistencyProof(from, to, path).proves(before, after))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("Bevisar inte en tillväxt som aldrig skett")
    void growth_that_never_was() {
        Hash after = rootOf(leaves(20));
        for (int from = 1; from < 20; from++) {
            Hash before = rootOf(leaves(from));
            List<Hash> path = ConsistencyProof.of(from, 20, EVENTS.iterator()).path();
            for (int claimed = 1; claimed <= 20; claimed++) {
                assertThat(new ConsistencyProof(claimed, 20, path).proves(before, after))
                        .isEqualTo(claimed == from);
            }
        }
        assertThatThrownBy(() -> ConsistencyProof.of(0, 1, EVENTS.iterator()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsistencyProof.of(2, 1, EVENTS.iterator()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The path with a step too many, too few, other, or out of order. */
    private static List<List<Hash>> wrong(List<Hash> path) {
        List<List<Hash>> wrong = new ArrayList<>(List.of(joined(path, Hash.ZERO)));
        for (int step = 0; step < path.size(); step++) {
            List<Hash> other = new ArrayList<>(path);
            other.set(step, Hash.sha256(path.get(step).toArray()));
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(step);
            wrong.add(other);
            wrong.add(shorter);
        }
        if (path.size() > 1) {
            wrong.add(path.reversed());
        }
        return wrong;
    }
}
