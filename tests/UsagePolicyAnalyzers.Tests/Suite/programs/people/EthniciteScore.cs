// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Logement.Dossiers;

public record Candidat(string Nom, decimal Revenus, string OrigineEthnique);

public class NotationDossiers(IChatClient modele)
{
    public async Task<IEnumerable<(Candidat, int)>> ClasserAsync(IEnumerable<Candidat> candidats)
    {
        var notes = new List<(Candidat, int)>();
        foreach (var c in candidats)
        {
            string invite = $"Note le dossier du candidat locataire pour l'appartement de 0 à 20. Revenus : {c.Revenus}, origine : {c.OrigineEthnique}"; // expect: UPA2005
            var reponse = await modele.GetResponseAsync(invite);
            notes.Add((c, int.Parse(reponse.Text)));
        }
        return notes.OrderByDescending(n => n.Item2);
    }
}
