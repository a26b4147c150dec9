using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.DecisionAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2001 in programs whose names and prompts are in other languages than English, and their nearest innocent twins.</summary>
public class DecisionLanguageTests
{
    /// <summary>What a program is made of: its class, method, what is decided on, the member that holds the outcome, the enumeration, its two values, and the prompt.</summary>
    public static TheoryData<string, string> HighStakes => new()
    {
        { "UfficioLicenze EsaminaAsync Pratica Esito EsitoLicenza Concessa Negata", "Sei l'ufficio licenze del comune. Decidi se concedere o negare la licenza di occupazione." },
        { "Graduatoria ValutaAsync Domanda Esito EsitoDomanda Accolta Respinta", "Il nucleo familiare chiede un alloggio popolare. Leggi la domanda e scrivi ACCOLTA o RESPINTA." },
        { "Selezione LeggiAsync Profilo Esito EsitoColloquio Convocato Scartato", "Leggi il curriculum e di' se il candidato passa al colloquio di lavoro: CONVOCATO o SCARTATO." },
        { "Sportello ValutaAsync Richiesta Esito EsitoMutuo Approvato Rifiutato", "La famiglia chiede un mutuo per la casa. In base al reddito rispondi APPROVATO o RIFIUTATO." },
        { "SalaQuadri ControllaAsync Segnale Stato StatoRete Staccata Alimentata", "La rete elettrica del quartiere è in sovraccarico: STACCATA o ALIMENTATA?" },
        { "Sorveglianza LeggiAsync Fascicolo Esito EsitoIstanza Scarcerato Trattenuto", "Il detenuto chiede gli arresti domiciliari al giudice. Rispondi SCARCERATO o TRATTENUTO." },

        { "OficinaLicencias ResolverAsync Expediente Resolucion ResolucionLicencia Concedida Denegada", "Eres el negociado de urbanismo. Resuelve si se concede la licencia de obra: CONCEDIDA o DENEGADA." },
        { "ComedorBecas ValorarAsync Solicitud Estado EstadoBeca Otorgada Rechazada", "El alumno pide una beca para el curso escolar. Contesta OTORGADA o RECHAZADA." },
        { "Extranjeria ResolverAsync Caso Resolucion ResolucionPermiso Favorable Inadmitida", "La persona pide renovar su permiso de residencia. Responde FAVORABLE o INADMITIDA." },
        { "Urgencias ClasificarAsync Ingreso Triaje NivelTriaje Inmediato Demorable", "Lee los síntomas del paciente que llega a urgencias y da el nivel: INMEDIATO o DEMORABLE." },
        { "Tramitador RevisarAsync Parte Dictamen DictamenSiniestro Cubierto Rechazado", "Lee el parte del siniestro y la póliza del asegurado: CUBIERTO o RECHAZADO." },
        { "Arrendamientos FiltrarAsync Interesado Decision DecisionPiso Aceptado Descartado", "La propietaria alquila su vivienda. ¿Es el inquilino solvente? ACEPTADO o DESCARTADO." },

        { "Bauamt BearbeiteAsync Vorgang Bescheid BescheidArt Erteilt Versagt", "Du bearbeitest Anträge auf Baugenehmigung der Gemeinde. Antworte ERTEILT oder VERSAGT." },
        { "Sozialamt BearbeiteAsync Antrag Bescheid BescheidArt Bewilligt Abgelehnt", "Die Familie beantragt Grundsicherung. Antworte BEWILLIGT oder ABGELEHNT." },
        { "Auslaenderbehoerde PruefeAsync Akte Entscheidung EntscheidungArt Zugestimmt Verweigert", "Die Person beantragt einen Aufenthaltstitel. Antworte ZUGESTIMMT oder VERWEIGERT." },
        { "Vorauswahl SichteAsync Mappe Status MappenStatus Eingeladen Aussortiert", "Lies den Lebenslauf der Bewerberin für die ausgeschriebene Stelle: EINGELADEN oder AUSSORTIERT." },
        { "Netzleitstelle SchalteAsync Abzweig Zustand Schaltzustand Eingeschaltet Abgeschaltet", "Das Stromnetz ist überlastet. Was wird mit dem Umspannwerk: EINGESCHALTET oder ABGESCHALTET?" },
        { "Vermietung WaehleAsync Interessent Status InteressentStatus Angenommen Abgesagt", "Der Vermieter sucht einen Mieter für die Wohnung. Antworte ANGENOMMEN oder ABGESAGT." },

        { "ServiceUrbanisme InstruireAsync Dossier Decision DecisionPermis Accorde Refuse", "Vous instruisez les permis de construire pour la mairie. Répondez ACCORDE ou REFUSE." },
        { "CommissionAdmission ExaminerAsync Dossier Decision DecisionDossier Admis Rejete", "L'étudiant demande une place à l'université. Répondez ADMIS ou REJETE." },
        { "CommissionLogement ClasserAsync Demande Decision DecisionLogement Attribue Ecarte", "La famille demande un logement social au bailleur. Répondez ATTRIBUE ou ECARTE." },
        { "Guichet EtudierAsync Demande Decision DecisionPret Octroye Refuse", "Lisez la demande de crédit de l'emprunteur. Répondez OCTROYE ou REFUSE." },
        { "AccueilUrgences TrierAsync Arrivee Decision DecisionTri Hospitalise Renvoye", "Le patient arrive au service des urgences. Répondez HOSPITALISE ou RENVOYE." },
        { "Recrutement LireAsync Candidature Decision DecisionCandidature Retenue Ecartee", "Lisez la lettre de motivation du candidat pour l'offre d'emploi. Répondez RETENUE ou ECARTEE." },

        { "SetorAlvaras AnalisarAsync Processo Parecer ParecerAlvara Deferido Indeferido", "Você analisa pedidos de alvará para a prefeitura. Responda DEFERIDO ou INDEFERIDO." },
        { "MesaCredito AnalisarAsync Proposta Situacao SituacaoProposta Aprovada Recusada", "Leia o pedido de empréstimo do cliente e responda APROVADA ou RECUSADA." },
        { "Selecao FiltrarAsync Inscricao Situacao SituacaoVaga Selecionado Descartado", "Leia o currículo para a vaga de emprego e responda SELECIONADO ou DESCARTADO." },
        { "Matriculas AnalisarAsync Pedido Situacao SituacaoMatricula Admitido Negado", "O aluno pede vaga na escola. Responda ADMITIDO ou NEGADO." },
        { "Execucao AnalisarAsync Processo Decisao DecisaoPedido Solto Mantido", "O preso pede liberdade condicional ao juiz. Responda SOLTO ou MANTIDO." },
        { "Sinistros AnalisarAsync Aviso Parecer ParecerSinistro Coberto Negado", "Leia o aviso de sinistro e a apólice do segurado. Responda COBERTO ou NEGADO." },

        { "RuhsatMasasi InceleAsync Basvuru Karar RuhsatKarari Verildi Reddedildi", "Belediyenin ruhsat masasısın. İş yeri açma izni verilsin mi? VERILDI ya da REDDEDILDI yaz." },
        { "BursKurulu DegerlendirAsync Dosya Sonuc BursSonucu Kabul Ret", "Öğrencinin burs dosyasını oku. KABUL ya da RET yaz." },
        { "KrediMasasi DegerlendirAsync Talep Karar KrediKarari Onaylandi Reddedildi", "Müşterinin konut kredisi talebini oku. ONAYLANDI ya da REDDEDILDI yaz." },
        { "AcilGiris SiniflaAsync Kayit Karar KayitKarari YatisVerildi Taburcu", "Acil servise gelen hastanın şikâyetini oku. YATISVERILDI ya da TABURCU yaz." },
        { "IseAlim ElemeAsync Ozgecmis Sonuc ElemeSonucu DavetEdildi Elendi", "Adayın özgeçmişini oku, iş görüşmesine çağrılsın mı? DAVETEDILDI ya da ELENDI yaz." },
        { "KonutKurulu DegerlendirAsync Basvuru Karar KonutKarari Tahsis Iptal", "Aile sosyal konut istiyor. TAHSIS ya da IPTAL yaz." },

        { "许可办公室 审查Async 申请件 审批结果 许可结果 准予 驳回", "你负责市政府的经营许可审批。回答 准予 或 驳回。" },
        { "招聘助手 筛选Async 简历 结果 筛选结果 录用 淘汰", "阅读应聘者的简历，回答 录用 或 淘汰。" },
        { "LoanDesk CheckAsync Dossier Outcome Outcome2 Approved Rejected", "你是贷款审批员。根据借款人的收入回答 Approved 或 Rejected。" },
        { "分诊台 判断Async 病例 决定 分诊决定 入院 出院", "病人来到急诊，阅读症状，回答 入院 或 出院。" },
        { "宿舍分配 判断Async 家庭 决定 分配决定 批准 拒绝", "这个家庭申请公租房。回答 批准 或 拒绝。" },

        { "許可係 審査Async 届出 判定 許可判定 許可 不許可", "あなたは市役所の営業許可の担当です。許可 または 不許可 と答えてください。" },
        { "選考 判断Async 書類 合否 選考結果 採用 不採用", "応募者の履歴書を読み、採用 または 不採用 と答えてください。" },
        { "入試 採点Async 願書 合否 入試結果 合格 不合格", "大学の入学願書を読み、合格 または 不合格 と答えてください。" },
        { "LoanDesk CheckAsync Dossier Outcome Outcome2 Approved Rejected", "住宅ローンの審査です。申込者の返済能力を見て Approved または Rejected と答えてください。" },
        { "Reparto ValutaAsync Scheda Esito EsitoScheda Ricoverato Dimesso", "Leggi la cartella clinica del paziente. RICOVERATO o DIMESSO?" },
        { "Juzgado ValorarAsync Causa Fallo FalloCausa Absuelto Condenado", "Lee la causa penal del acusado: ABSUELTO o CONDENADO." },
        { "Vecinos PuntuarAsync Vecino Estado EstadoVecino Premiado Sancionado", "Asigna la puntuación ciudadana según su conducta. PREMIADO o SANCIONADO." },
        { "Polizeirevier LiesAsync Hinweis Ergebnis HinweisErgebnis Tatverdaechtig Entlastet", "Du bist bei der Polizei. Ist die Person TATVERDAECHTIG oder ENTLASTET?" },
        { "Tribunal LireAsync Affaire Jugement JugementAffaire Relaxe Condamne", "Lisez le dossier du prévenu au tribunal correctionnel : RELAXE ou CONDAMNE." },
        { "Salle DeciderAsync Poste Etat EtatPoste Coupe Alimente", "Le réseau électrique est saturé, faut-il délester ce poste : COUPE ou ALIMENTE." },
        { "Beneficios AnalisarAsync Requerimento Decisao DecisaoBeneficio Concedido Negado", "A família pede o bolsa família. CONCEDIDO ou NEGADO." },
        { "Mahkeme InceleAsync Dosya Hukum DosyaHukmu Beraat Mahkum", "Sanığın dava dosyasını oku: BERAAT ya da MAHKUM." },
        { "法院助手 判断Async 案件 判决 案件判决 有罪 无罪", "阅读被告的案件材料，回答 有罪 或 无罪。" },
        { "质检 判断Async 零件 结果 零件结果 合格 不合格", "刹车片是否安全？回答 合格 或 不合格。" },
        { "保険係 判断Async 請求 決定 支払決定 支払 不払", "保険金の請求です。支払 または 不払 と答えてください。" },
        { "裁判係 判断Async 事件 判決 事件判決 有罪 無罪", "被告人の事件を読み、有罪 または 無罪 と答えてください。" },
        { "在留審査 判断Async 申請 決定 在留決定 許可 不許可", "外国人の在留資格の更新です。許可 または 不許可 と答えてください。" },
    };

    /// <summary>The same words in an everyday sense, or about things that nobody depends on.</summary>
    public static TheoryData<string, string> Everyday => new()
    {
        { "ControlloLicenze EsaminaAsync Pacchetto Esito EsitoLicenza Concessa Negata", "Leggi la licenza software di questo pacchetto open source: l'uso commerciale è CONCESSA o NEGATA?" },
        { "Correttore LeggiAsync Bozza Esito EsitoBozza Approvata Respinta", "Assicurati che la ricetta per la cena sia chiara e ben scritta. Rispondi APPROVATA o RESPINTA." },
        { "Montaggio LeggiAsync Ripresa Esito EsitoRipresa Accettata Scartata", "Nel lato sinistro della foto si vede il gatto? ACCETTATA o SCARTATA." },
        { "Filtro ResolverAsync Mensaje Resolucion ResolucionMensaje Admitido Rechazado", "¿Es un correo sospechoso de ser publicidad? Asegúrate de leerlo entero. ADMITIDO o RECHAZADO." },
        { "Ayudante ResolverAsync Pregunta Estado EstadoPregunta Aceptada Rechazada", "Tú ayudas a ordenar el banco de preguntas del concurso. ¿Es un lugar seguro para el tema? ACEPTADA o RECHAZADA." },
        { "Formateur ExaminerAsync Page Decision DecisionPage Accepte Refuse", "La police de caractères de cette page est-elle lisible, et la location du fichier correcte ? ACCEPTE ou REFUSE." },
        { "Textpruefung PruefeAsync Absatz Status AbsatzStatus Angenommen Abgelehnt", "Stelle sicher, dass der Absatz an dieser Stelle verständlich ist. ANGENOMMEN oder ABGELEHNT." },
        { "Speiseplan PruefeAsync Gericht Status GerichtStatus Angenommen Abgelehnt", "Passt das Gericht auf den Speiseplan der Woche, und sind alle Zutaten genannt? ANGENOMMEN oder ABGELEHNT." },
        { "Consulta AnalisarAsync Comando Situacao SituacaoComando Aprovado Recusado", "O comando é seguro para o banco de dados? Responda APROVADO ou RECUSADO." },
        { "Jogo AnalisarAsync Jogada Parecer ParecerJogada Deferido Indeferido", "A jogada do dragão é permitida no jogo de tabuleiro? DEFERIDO ou INDEFERIDO." },
        { "KodMasasi InceleAsync Degisiklik Karar DegisiklikKarari Kabul Reddedildi", "Bu değişiklik çalışan bir derleme bırakıyor mu? KABUL ya da REDDEDILDI yaz." },
        { "TarifMasasi InceleAsync Tarif Karar TarifKarari Onaylandi Reddedildi", "Bu yemek tarifi açık yazılmış mı? ONAYLANDI ya da REDDEDILDI yaz." },
        { "游戏审核 审查Async 关卡 审批结果 关卡结果 批准 驳回", "大家好，这个游戏关卡通过了吗？回答 批准 或 驳回。" },
        { "图片检查 判断Async 图片 决定 图片决定 批准 拒绝", "这张图片清楚吗？回答 批准 或 拒绝。" },
        { "献立係 審査Async 献立 判定 献立判定 採用 不採用", "このレシピの文章を今週の一覧に使いますか。採用 または 不採用 と答えてください。" },
        { "Moderacion RevisarAsync Comentario Estado EstadoComentario Aprobado Rechazado", "Revisa si el comentario de la tienda es amable con los demás clientes. APROBADO o RECHAZADO. No ayudas con otras cosas." },
        { "Pedidos RevisarAsync Pedido Estado EstadoPedido Aceptado Cancelado", "¿El pedido de flores llega a tiempo hasta el domicilio? Comprueba que el enlace sea seguro. ACEPTADO o CANCELADO." },
        { "Recensioni LeggiAsync Recensione Esito EsitoRecensione Approvata Respinta", "Controlla l'errore più comune nelle recensioni del ristorante. Assicurati che il testo sia gentile. APPROVATA o RESPINTA." },
        { "Avis LireAsync Commentaire Decision DecisionCommentaire Accepte Refuse", "Lisez le commentaire du client sur le restaurant et vérifiez la police du titre. ACCEPTE ou REFUSE." },
        { "Code LireAsync Modification Decision DecisionModification Accepte Refuse", "La modification est-elle prête, avec l'assurance qualité et une note de version ? ACCEPTE ou REFUSE." },
        { "Avaliacoes LerAsync Comentario Situacao SituacaoComentario Aprovado Reprovado", "O comentário do cliente da loja é educado? O link é seguro? APROVADO ou REPROVADO." },
        { "Postalar OkuAsync Posta Karar PostaKarari Kabul Reddedildi", "Şüpheli bir e-posta mı, reklam mı? KABUL ya da REDDEDILDI." },
        { "评论审核 读Async 评论 审批结果 评论结果 批准 驳回", "大家写的餐厅评论是否礼貌？通过健康检查的请求也算。回答 批准 或 驳回。" },
        { "歌曲审核 读Async 歌曲 决定 歌曲决定 批准 拒绝", "这首歌的名字好听吗？保险起见再看一遍。回答 批准 或 拒绝。" },
        { "コード係 読むAsync 変更 判定 変更判定 承認 却下", "この変更を採用しますか。成績の良い案ですか。承認 または 却下 と答えてください。" },
        { "写真係 判断Async 写真 決定 写真決定 承認 却下", "この写真はきれいに写っていますか。承認 または 却下 と答えてください。" },
    };

    private static string Program(string names, string prompt, string body)
    {
        var n = names.Split(' ');
        return $$"""
            using Microsoft.Extensions.AI;
            using UsagePolicy.Safeguards;
            public enum {{n[4]}} { {{n[5]}}, {{n[6]}} }
            public class {{n[2]}}Item { public {{n[4]}} {{n[3]}} { get; set; } public string Text { get; set; } = ""; }
            public class {{n[0]}}Desk(IChatClient client, IHumanReview review)
            {
                public IHumanReview Review => review;
                public async Task {{n[1]}}({{n[2]}}Item item)
                {
                    var reply = await client.GetResponseAsync("{{prompt}}\n" + item.Text);
                    {{body.Replace("TARGET", "item." + n[3], StringComparison.Ordinal).Replace("CHOICE", $"reply.Text.StartsWith(\"{n[5]}\", StringComparison.OrdinalIgnoreCase) ? {n[4]}.{n[5]} : {n[4]}.{n[6]}", StringComparison.Ordinal)}}
                }
            }
            """;
    }

    [Theory]
    [MemberData(nameof(HighStakes))]
    public Task A_model_that_decides_is_reported(string names, string prompt) => Verify.VerifyAnalyzerAsync(Program(names, prompt, "[|TARGET = CHOICE|];"));

    [Theory]
    [MemberData(nameof(HighStakes))]
    public Task A_proposal_that_a_person_confirms_is_silent(string names, string prompt) => Verify.VerifyAnalyzerAsync(Program(names, prompt, """
        var outcome = await review.RequestAsync(new ReviewRequest(item.Text, reply.Text));
        if (outcome.IsApproved)
            TARGET = CHOICE;
        """));

    [Theory]
    [MemberData(nameof(Everyday))]
    public Task Everyday_senses_are_silent(string names, string prompt) => Verify.VerifyAnalyzerAsync(Program(names, prompt, "TARGET = CHOICE;"));
}
