/** A program of another team. */
module com.example.support {
  requires io.cartagent.domain;
}
