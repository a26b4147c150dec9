// scope: UPA3001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Mutuelle.Courriers;

public sealed class Adherent
{
    public int Id { get; set; }
    public string Prenom { get; set; } = "";
    public string Nom { get; set; } = "";
    public string Ville { get; set; } = "";
    public string NumeroSecuriteSociale { get; set; } = "";
    public string Formule { get; set; } = "";
}

public interface IAdherents
{
    Task<Adherent?> TrouverAsync(int id, CancellationToken ct);
}

[ApiController]
[Route("api/courriers")]
public sealed class CourriersController : ControllerBase
{
    private const string Consignes = """
        Vous rédigez les courriers d'une mutuelle.
        - Ton courtois, vouvoiement, quinze lignes au plus.
        - Rappelez la formule souscrite et la suite de la démarche.
        - Ne promettez aucun remboursement.
        """;

    private readonly HttpClient _http;
    private readonly IAdherents _adherents;
    private readonly IConfiguration _config;

    public CourriersController(HttpClient http, IAdherents adherents, IConfiguration config)
    {
        _http = http;
        _adherents = adherents;
        _config = config;
    }

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Rediger(int id, [FromQuery] string motif, CancellationToken ct)
    {
        var adherent = await _adherents.TrouverAsync(id, ct);
        if (adherent is null) return NotFound();

        var dossier = "Adhérent : " + adherent.Prenom + " " + adherent.Nom + ", " + adherent.Ville + "\n"
            + "Numéro de sécurité sociale : " + adherent.NumeroSecuriteSociale + "\n" // expect: UPA3001
            + "Formule : " + adherent.Formule + "\n"
            + "Motif du courrier : " + motif;

        var corps = new JsonObject
        {
            ["model"] = "mistral-large-latest",
            ["temperature"] = 0.2,
            ["messages"] = new JsonArray
            {
                new JsonObject { ["role"] = "system", ["content"] = Consignes },
                new JsonObject { ["role"] = "user", ["content"] = dossier },
            },
        };

        using var requete = new HttpRequestMessage(HttpMethod.Post, "https://api.mistral.ai/v1/chat/completions");
        requete.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _config["Mistral:Cle"]);
        requete.Content = JsonContent.Create(corps);
        using var reponse = await _http.SendAsync(requete, ct);
        reponse.EnsureSuccessStatusCode();

        var json = JsonNode.Parse(await reponse.Content.ReadAsStringAsync(ct));
        var texte = json?["choices"]?[0]?["message"]?["content"]?.GetValue<string>() ?? "";
        return Ok(new { courrier = texte, redigePar = "assistant IA" });
    }
}
