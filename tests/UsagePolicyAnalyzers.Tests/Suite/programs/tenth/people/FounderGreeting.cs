// scope: UPA1005
using System.Net.Http.Json;
using System.Net.Mail;
using System.Net.Mime;

namespace Oakline.Crm.Birthdays;

public record Customer(string Email, string FirstName, DateOnly Since);

public interface ICustomers
{
    Task<IReadOnlyList<Customer>> WithBirthdayTodayAsync();
}

public class FounderGreeting
{
    // voice trained from the founder's podcast episodes
    private const string FounderVoice = "pNInz6obpgDQGcFmaJgB";

    private readonly ICustomers _customers;
    private readonly HttpClient _elevenLabs;
    private readonly SmtpClient _smtp;

    public FounderGreeting(ICustomers customers, IHttpClientFactory factory, SmtpClient smtp)
    {
        _customers = customers;
        _elevenLabs = factory.CreateClient("elevenlabs");
        _smtp = smtp;
    }

    public async Task SendTodayAsync()
    {
        foreach (var customer in await _customers.WithBirthdayTodayAsync())
        {
            var years = DateTime.Today.Year - customer.Since.Year;
            var spoken = $"Hi {customer.FirstName}, it's Greg from Oakline. You have been with us for {years} years. Happy birthday!";

            using var response = await _elevenLabs.PostAsJsonAsync(
                $"https://api.elevenlabs.io/v1/text-to-speech/{FounderVoice}",
                new { text = spoken, model_id = "eleven_turbo_v2", voice_settings = new { stability = 0.4, similarity_boost = 0.9 } });
            response.EnsureSuccessStatusCode();
            await using var audio = await response.Content.ReadAsStreamAsync();

            using var mail = new MailMessage("greg@oakline.example", customer.Email, "A birthday message from Greg", "Press play!");
            mail.Attachments.Add(new Attachment(audio, "birthday.mp3", MediaTypeNames.Application.Octet));
            await _smtp.SendMailAsync(mail); // expect: UPA1005
        }
    }
}
