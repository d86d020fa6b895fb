import type { SampleLanguage } from './schema.ts';

/** What an outlet's pages say around their articles. */
export interface PageWords {
  /** Stands on every page and in every feed item, so that no sample can be taken for news. */
  readonly mark: string;
  readonly fictional: string;
  readonly home: string;
  readonly by: string;
  readonly published: string;
  readonly updated: string;
  readonly related: string;
  readonly share: string;
  readonly newsletter: string;
  readonly newsletterNote: string;
  readonly subscribe: string;
  readonly reply: string;
  readonly replyNote: string;
  readonly send: string;
  readonly latest: string;
}

export const WORDS: Readonly<Record<SampleLanguage, PageWords>> = {
  en: {
    mark: 'Sample article written for the Conflictwire demo.',
    fictional: 'Fictional outlet.',
    home: 'Home',
    by: 'By',
    published: 'Published',
    updated: 'Updated',
    related: 'Related articles',
    share: 'Share this article',
    newsletter: 'Subscribe to our newsletter',
    newsletterNote: 'The most important stories in your inbox every morning.',
    subscribe: 'Sign up',
    reply: 'Leave a Reply',
    replyNote: 'Your email address will not be published. Required fields are marked *',
    send: 'Post Comment',
    latest: 'Latest articles',
  },
  ar: {
    mark: 'مقال نموذجي كُتب للعرض التجريبي لبرنامج Conflictwire.',
    fictional: 'صحيفة متخيَّلة.',
    home: 'الرئيسية',
    by: 'بقلم',
    published: 'نُشر في',
    updated: 'حُدِّث في',
    related: 'مقالات ذات صلة',
    share: 'شارك المقال',
    newsletter: 'اشترك في نشرتنا البريدية',
    newsletterNote: 'أهم الأخبار في بريدك كل صباح.',
    subscribe: 'اشتراك',
    reply: 'اترك تعليقًا',
    replyNote: 'لن يُنشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
    send: 'إرسال التعليق',
    latest: 'أحدث المقالات',
  },
  ru: {
    mark: 'Образец статьи, написанный для демонстрации Conflictwire.',
    fictional: 'Вымышленное издание.',
    home: 'Главная',
    by: 'Автор:',
    published: 'Опубликовано',
    updated: 'Обновлено',
    related: 'Материалы по теме',
    share: 'Поделиться',
    newsletter: 'Подпишитесь на нашу рассылку',
    newsletterNote: 'Главные новости в вашем почтовом ящике каждое утро.',
    subscribe: 'Подписаться',
    reply: 'Оставить комментарий',
    replyNote: 'Ваш адрес электронной почты не будет опубликован. Обязательные поля помечены *',
    send: 'Отправить',
    latest: 'Последние материалы',
  },
  uk: {
    mark: 'Зразок статті, написаний для демонстрації Conflictwire.',
    fictional: 'Вигадане видання.',
    home: 'Головна',
    by: 'Автор:',
    published: 'Опубліковано',
    updated: 'Оновлено',
    related: 'Матеріали за темою',
    share: 'Поширити',
    newsletter: 'Підпишіться на нашу розсилку',
    newsletterNote: 'Головні новини у вашій поштовій скриньці щоранку.',
    subscribe: 'Підписатися',
    reply: 'Залишити коментар',
    replyNote: 'Ваша електронна адреса не буде опублікована. Обов’язкові поля позначені *',
    send: 'Надіслати',
    latest: 'Останні матеріали',
  },
  fr: {
    mark: "Article d'exemple rédigé pour la démonstration de Conflictwire.",
    fictional: 'Journal fictif.',
    home: 'Accueil',
    by: 'Par',
    published: 'Publié le',
    updated: 'Mis à jour le',
    related: 'À lire aussi',
    share: "Partager l'article",
    newsletter: 'Inscrivez-vous à notre lettre',
    newsletterNote: "L'essentiel de l'actualité chaque matin dans votre boîte.",
    subscribe: "S'inscrire",
    reply: 'Laisser un commentaire',
    replyNote: 'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
    send: 'Envoyer',
    latest: 'Derniers articles',
  },
  es: {
    mark: 'Artículo de muestra escrito para la demostración de Conflictwire.',
    fictional: 'Periódico ficticio.',
    home: 'Inicio',
    by: 'Por',
    published: 'Publicado el',
    updated: 'Actualizado el',
    related: 'Artículos relacionados',
    share: 'Compartir este artículo',
    newsletter: 'Suscríbase a nuestro boletín',
    newsletterNote: 'Lo más importante en su correo cada mañana.',
    subscribe: 'Suscribirse',
    reply: 'Deja una respuesta',
    replyNote: 'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
    send: 'Publicar comentario',
    latest: 'Últimos artículos',
  },
};

export const directionOf = (language: SampleLanguage): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
