// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Clinic;

public record Symptoms(string PatientId, string Text);
public record Prescription(string Drug, int Milligrams, int TimesDaily);

[ApiController, Route("clinic/prescriptions")]
public class PrescriptionController(ChatClient chat, IPharmacy pharmacy) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(Symptoms symptoms)
    {
        ChatCompletion c = await chat.CompleteChatAsync("You are the physician of the clinic. Which drug does the patient get? drug;mg;times\n" + symptoms.Text);
        var parts = c.Content[0].Text.Split(';');
        var prescription = new Prescription(parts[0], int.Parse(parts[1]), int.Parse(parts[2]));
        await pharmacy.PrescribeAsync(symptoms.PatientId, prescription); // expect-near: UPA2001
        return NoContent();
    }
}

public interface IPharmacy { Task PrescribeAsync(string patientId, Prescription prescription); }
