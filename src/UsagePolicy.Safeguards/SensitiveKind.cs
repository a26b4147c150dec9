namespace UsagePolicy.Safeguards;

/// <summary>What a sensitive value in a text is.</summary>
public enum SensitiveKind
{
    /// <summary>A payment card number, by its prefix, length and check digit.</summary>
    PaymentCardNumber,

    /// <summary>An international bank account number, by its country's length and its check digits.</summary>
    Iban,

    /// <summary>A US Social Security number, by its shape and the areas that exist.</summary>
    UsSsn,

    /// <summary>A US individual taxpayer identification number, by its shape and the groups that exist.</summary>
    UsItin,

    /// <summary>A key of a model provider or another service, by its prefix.</summary>
    ApiKey,

    /// <summary>A signed JSON web token.</summary>
    AccessToken,

    /// <summary>The password or key inside a connection string or URI.</summary>
    ConnectionPassword,
}
