// scope: UPA2001
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Agence.Locations;

public enum StatutDossier { Recu, Accepte, Refuse }
public record Dossier(Guid Id, string Locataire, decimal Revenus, decimal Loyer, string Garant);
public interface IDossiers
{
    Task<Dossier> LireAsync(Guid id);
    Task ChangerStatutAsync(Guid id, StatutDossier statut);
}

[ApiController]
[Route("location/dossiers")]
public class DossierController(IChatClient modele, IDossiers dossiers) : ControllerBase
{
    [HttpPost("{id:guid}/examen")]
    public async Task<IActionResult> Examiner(Guid id)
    {
        var d = await dossiers.LireAsync(id);
        var reponse = await modele.GetResponseAsync(
            $$"""
            Tu es chargé d'attribuer l'appartement. Accepte ou refuse le locataire.
            Revenus : {{d.Revenus}}, loyer : {{d.Loyer}}, garant : {{d.Garant}}
            Réponds en JSON : { "accepte": true|false }
            """);
        var accepte = JsonNode.Parse(reponse.Text)?["accepte"]?.GetValue<bool>() ?? false;
        await dossiers.ChangerStatutAsync(id, accepte ? StatutDossier.Accepte : StatutDossier.Refuse); // expect: UPA2001
        return NoContent();
    }
}
