import type { PromptedComposer } from '../composer.ts';

export const negotiation: PromptedComposer = {
  id: 'negotiation',
  name: { en: 'Negotiation', id: 'Negosiasi' },
  purpose: { en: 'What both need, before what either demands.', id: 'Kebutuhan keduanya dulu, sebelum tuntutan masing-masing.' },
  relationships: ['client', 'manager', 'peer'],
  fields: [
    { id: 'theirs', kind: 'text', label: { en: '{name}’s interests', id: 'Kepentingan {name}' }, prompt: { en: 'What does {name} need, and why?', id: 'Apa yang {name} butuhkan, dan mengapa?' } },
    {
      id: 'mine',
      kind: 'text',
      label: { en: 'My interests', kamu: 'Kepentinganku', sapaan: 'Kepentingan saya' },
      prompt: { en: 'What do I need, and why?', kamu: 'Apa yang kubutuhkan, dan mengapa?', sapaan: 'Apa yang saya butuhkan, dan mengapa?' },
    },
    { id: 'options', kind: 'text', label: { en: 'Options', id: 'Pilihan' }, prompt: { en: 'What could serve both?', id: 'Apa saja yang bisa menguntungkan keduanya?' } },
    { id: 'criteria', kind: 'text', label: { en: 'Criteria', id: 'Tolok ukur' }, prompt: { en: 'What shows that it is fair: prices, rules, what others do?', id: 'Apa yang menunjukkan bahwa itu adil: harga, aturan, kebiasaan orang lain?' } },
    {
      id: 'alternative',
      kind: 'text',
      isPrivate: true,
      label: { en: 'My alternative', kamu: 'Alternatifku', sapaan: 'Alternatif saya' },
      prompt: { en: 'What do I do if we do not agree?', kamu: 'Apa yang kulakukan kalau tidak ada kata sepakat?', sapaan: 'Apa yang saya lakukan kalau tidak ada kata sepakat?' },
    },
    { id: 'commitments', kind: 'agreements', label: { en: 'Commitments of both', id: 'Komitmen keduanya' }, prompt: { en: 'Who does what until when; what holds for both is a decision.', id: 'Siapa mengerjakan apa sampai kapan; yang berlaku bagi keduanya menjadi keputusan.' } },
  ],
};
