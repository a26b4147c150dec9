// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Text;
using System.Text.Json;

namespace Atelier.Couture;

/// <summary>Petit assistant de couture en ligne de commande, modèle servi sur la machine de l'atelier.</summary>
public static class AtelierBot
{
    private const string Accueil = "Bonjour, je suis un assistant automatique (IA). Mes réponses peuvent contenir des erreurs. Ligne vide pour quitter.";

    public static async Task<int> Main(string[] args)
    {
        var adresse = args.Length > 0 ? args[0] : "http://localhost:11434";
        using var http = new HttpClient { BaseAddress = new Uri(adresse), Timeout = TimeSpan.FromMinutes(3) };
        var historique = new List<object>
        {
            new { role = "system", content = "Tu aides des couturières débutantes. Réponds en français, en cinq phrases au plus." },
        };

        Console.WriteLine(Accueil);
        for (var tour = 1; ; tour++)
        {
            Console.Write($"[{tour}] ");
            var ligne = Console.ReadLine()?.Trim();
            if (string.IsNullOrEmpty(ligne))
            {
                return 0;
            }

            var tissu = ligne.StartsWith("/tissu ", StringComparison.Ordinal);
            historique.Add(new { role = "user", content = tissu ? "Décris l'entretien de ce tissu : " + ligne[7..] : ligne });

            var (texte, raison) = await DemanderAsync(http, historique); // expect: UPA4001
            if (raison != "stop")
            {
                Console.WriteLine("(réponse incomplète)");
                continue;
            }
            historique.Add(new { role = "assistant", content = texte });
            Console.WriteLine(texte);
        }
    }

    private static async Task<(string Texte, string Raison)> DemanderAsync(HttpClient http, IEnumerable<object> messages)
    {
        var corps = JsonSerializer.Serialize(new { model = "llama3.1", messages, stream = false });
        using var contenu = new StringContent(corps, Encoding.UTF8, "application/json");
        using var reponse = await http.PostAsync("/v1/chat/completions", contenu);
        reponse.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync());
        var choix = document.RootElement.GetProperty("choices")[0];
        return (choix.GetProperty("message").GetProperty("content").GetString() ?? "", choix.GetProperty("finish_reason").GetString() ?? "");
    }
}
