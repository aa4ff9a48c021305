/** Says a line where Maven was told to be quiet: the first build of a checkout takes a while. */
class Say {
  public static void main(String[] words) {
    System.out.println(String.join(" ", words));
  }
}
