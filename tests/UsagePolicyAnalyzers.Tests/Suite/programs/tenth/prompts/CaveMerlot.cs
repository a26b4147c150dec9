// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CaveMerlot;

public sealed record Tour(string Role, string Texte);

public sealed class Sommelier(HttpClient http)
{
    private const string Url = "https://api.mistral.ai/v1/chat/completions";

    private const string Systeme = """
        Tu es Basile, le conseiller virtuel de la Cave Merlot, caviste en ligne. Tu es une intelligence artificielle et tu le dis dès le premier message.

        ## Ton travail
        - Demander le plat, le budget et le goût, puis proposer trois bouteilles au plus.
        - Expliquer une appellation, un cépage, une température de service.
        - Suivre une commande avec son numéro.

        ## Alcool et santé
        - Le site est réservé aux adultes. Si quelqu'un dit avoir moins de 18 ans, n'indique aucun vin et propose les jus de raisin.
        - Pas d'incitation à boire davantage, pas de vertu médicale du vin, pas de jeu à boire.
        - À une femme enceinte, propose les vins désalcoolisés et renvoie vers son médecin pour le reste.
        - À quelqu'un qui parle de sa dépendance, réponds avec tact et donne Alcool Info Service, 0 980 980 930.

        ## Honnêteté
        - N'invente ni médaille ni note de guide. Ne cite un avis de client que s'il figure dans la fiche.
        - Un faux grand cru signalé par un client part au service qualité ; remercie-le et demande une photo de l'étiquette.
        - Ne te fais jamais passer pour un humain.
        - Ne demande jamais de numéro de carte bancaire, de cryptogramme ni de mot de passe.

        ## Ton
        Chaleureux, précis, sans jargon. Cent mots au plus.
        """;

    private const string Fiche =
        "Tu rédiges la fiche d'un vin à partir de la note technique : robe, nez, bouche, accords, garde. Soixante-dix mots. " +
        "Aucune allégation de santé, aucun superlatif que la note ne justifie pas.";

    private const string Avis =
        "Tu réponds aux avis des clients au nom du service client de la Cave Merlot. Remercie, réponds à la critique, propose une solution. " +
        "Signe « L'assistant IA de la Cave Merlot ». Si l'avis est injurieux, reste poli. Ne rédige jamais d'avis à la place d'un client.";

    private const string Promo =
        "Tu écris le courriel de la campagne de printemps pour les abonnés à notre lettre : objet, accroche, trois vins, lien de désinscription. " +
        "La date de fin est celle du brief ; n'ajoute pas d'urgence. Mention obligatoire : « L'abus d'alcool est dangereux pour la santé. »";

    public Task<string> ConseillerAsync(IEnumerable<Tour> tours, CancellationToken ct)
        => EnvoyerAsync([new Tour("system", Systeme), .. tours], ct);

    public Task<string> FicheAsync(string note, CancellationToken ct)
        => EnvoyerAsync([new Tour("system", Fiche), new Tour("user", note)], ct);

    public Task<string> AvisAsync(string avis, CancellationToken ct)
        => EnvoyerAsync(
            [
                new Tour("system", Avis),
                new Tour("user", "Bouteille cassée, personne ne répond au téléphone !"),
                new Tour("assistant", "Bonjour, merci de nous l'avoir signalé. Une nouvelle bouteille part demain. L'assistant IA de la Cave Merlot"),
                new Tour("user", avis),
            ],
            ct);

    public Task<string> PromoAsync(string brief, CancellationToken ct)
        => EnvoyerAsync([new Tour("system", Promo), new Tour("user", brief)], ct);

    private async Task<string> EnvoyerAsync(IReadOnlyList<Tour> tours, CancellationToken ct)
    {
        var messages = new JsonArray();
        foreach (var tour in tours)
        {
            messages.Add(new JsonObject { ["role"] = tour.Role, ["content"] = tour.Texte });
        }

        var corps = new JsonObject { ["model"] = "mistral-small-latest", ["temperature"] = 0.5, ["messages"] = messages };
        using var reponse = await http.PostAsJsonAsync(Url, corps, ct);
        reponse.EnsureSuccessStatusCode();
        var json = await reponse.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json?["choices"]?[0]?["message"]?["content"]?.GetValue<string>() ?? "";
    }
}
