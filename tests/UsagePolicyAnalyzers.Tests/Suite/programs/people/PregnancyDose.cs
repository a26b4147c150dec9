// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Clinic.Interactions;

public record Patient(string Id, int Age, bool Pregnant, string Sex, string[] Medication);

public class InteractionNotes(IChatClient client)
{
    public async Task<string> NotesForPharmacistAsync(Patient patient)
    {
        var response = await client.GetResponseAsync(
            $"List known interactions for the pharmacist to check. Age {patient.Age}, pregnant: {patient.Pregnant}, sex {patient.Sex}, medication {string.Join(", ", patient.Medication)}");
        return response.Text;
    }
}
