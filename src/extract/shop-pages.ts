/** What is paid with, beside a number. */
const money =
  '(?:[€$£¥₹₽₺₩₫₴฿₪]|zł|kč|kr\\.?|ft|lei|eur|usd|gbp|chf|sek|nok|dkk|pln|円|元|원|đ|руб\\.?|грн\\.?|tl|rp\\.?|rm|лв\\.?|ريال|درهم|جنيه|د\\.إ|บาท|:-)';
const amount = "\\d{1,3}(?:[ .,\\u00a0’']?\\d{2,3})*(?:[.,]\\d{2})?";
const price = new RegExp(
  `^(?:\\p{L}{2,8}:? )?(?:(?:${money}\\s?${amount}|${amount}\\s?${money})(?:\\s?[-–/|]\\s?|\\s|$)){1,3}$`,
  'u',
);
/** What the button says by which something is bought. */
const cart =
  /^(?:add to (?:cart|bag|basket|trolley)|in den (?:warenkorb|einkaufswagen)(?: legen)?|ajouter au panier|añadir (?:al carrito|a la cesta)|agregar al carrito|adicionar ao carrinho|comprar agora|aggiungi al carrello|in winkel(?:wagen|mand)|lägg i (?:varukorg(?:en)?|kundvagn(?:en)?)|(?:læg|legg) i (?:kurv(?:en)?|handlekurv(?:en)?)|lisää (?:ostoskoriin|koriin)|dodaj do koszyka|(?:přidat )?do košíku|pridať do košíka|kosárba(?: teszem)?|adaugă în coș|(?:добавить )?в корзину|(?:додати )?(?:до|в|у) кошик\p{L}?|добави в количката|προσθήκη στο καλάθι|sepete ekle|加入购物车|加入購物車|カートに(?:入れる|追加)|장바구니(?:에)?(?: 담기)?|أضف إلى (?:السلة|عربة التسوق)|הוסף לסל|कार्ट में (?:डालें|जोड़ें)|thêm vào giỏ(?: hàng)?|(?:tambah(?:kan)?|masukkan) ke (?:keranjang|troli)|เพิ่มลงตะกร้า|หยิบใส่ตะกร้า)$/u;

/** No button and no price is longer, in characters. */
const longest = 40;
/** How many lines below a title its price can stand. */
const reach = 4;

/** Whether a page sells what its title names: its price stands below the title, or a button offers to buy it. */
export function sellsGoods(below: readonly string[]): boolean {
  const short = below.map((text) => (text.length > longest ? '' : text.trim().toLowerCase()));
  return short.slice(0, reach).some((text) => price.test(text)) || short.some((text) => cart.test(text));
}
